import { Section } from '../../../domain/protocol/form';
import { PackText } from '../../../domain/protocol/packText';
import { YesNoQuestion } from '../../../domain/protocol/question';
import { sources } from '../sources';

interface Component {
  readonly code: string;
  readonly text: PackText;
  readonly guidance: PackText;
  /** Proposed when it is missing; the document only lists the components. */
  readonly action: PackText;
  readonly dueInDays?: number;
  readonly showsRisks?: true;
}

/** The eight essential components, in the document's order. */
const components: readonly Component[] = [
  {
    code: 'clearPurpose',
    text: { en: 'Is it clear what it is for, and who gains what?', cy: 'A yw’n glir beth yw ei diben, a phwy sy’n elwa o beth?' },
    guidance: { en: 'All partners should give the same answer. Say where it is written.', cy: 'Dylai pob partner roi’r un ateb. Dywedwch ble mae wedi’i ysgrifennu.' },
    action: { en: 'Write down what it is for and who gains what, and have partners agree', cy: 'Ysgrifennu beth yw ei diben a phwy sy’n elwa o beth, a chael cytundeb y partneriaid' },
    dueInDays: 14
  },
  {
    code: 'outcomesPlanned',
    text: { en: 'Does it say what will have changed, with a plan and dates that can be kept?', cy: 'A yw’n dweud beth fydd wedi newid, gyda chynllun a dyddiadau y gellir eu cadw?' },
    guidance: { en: 'Look for results that people notice, not only for meetings held.', cy: 'Chwiliwch am ganlyniadau y mae pobl yn sylwi arnynt, nid cyfarfodydd yn unig.' },
    action: { en: 'Agree the results, and a plan with dates', cy: 'Cytuno ar y canlyniadau, a chynllun gyda dyddiadau' }
  },
  {
    code: 'risksManaged',
    text: { en: 'Have you thought through the risks, and does somebody look after each?', cy: 'A ydych wedi meddwl am y risgiau, ac a oes rhywun yn gofalu am bob un?' },
    guidance: { en: 'Risks to the council and risks to the partnership. The risk library gives you a start.', cy: 'Risgiau i’r cyngor a risgiau i’r bartneriaeth. Mae’r llyfrgell risgiau’n fan cychwyn.' },
    action: { en: 'Write a risk register and name who looks after each risk', cy: 'Ysgrifennu cofrestr risgiau ac enwi pwy sy’n gofalu am bob risg' },
    dueInDays: 14,
    showsRisks: true
  },
  {
    code: 'valueAssessed',
    text: { en: 'Have you worked out whether it is worth its money?', cy: 'A ydych wedi cyfrifo a yw’n werth ei harian?' },
    guidance: { en: 'Set what it costs beside what it brings, and beside doing the same alone.', cy: 'Cymharwch y gost â’r hyn a ddaw ohoni, ac â gwneud yr un peth ar eich pen eich hun.' },
    action: { en: 'Work out with Finance what it costs and what it brings', cy: 'Cyfrifo gyda’r adran Gyllid beth yw’r gost a beth a ddaw ohoni' }
  },
  {
    code: 'accountability',
    text: { en: 'Is it clear who answers to whom, and can scrutiny look at its results?', cy: 'A yw’n glir pwy sy’n ateb i bwy, ac a all craffu edrych ar ei chanlyniadau?' },
    guidance: { en: 'Who reports to which committee, and who may call the partnership in.', cy: 'Pwy sy’n adrodd i ba bwyllgor, a phwy gaiff alw’r bartneriaeth i mewn.' },
    action: { en: 'Agree who answers to whom, and which scrutiny committee looks at it', cy: 'Cytuno pwy sy’n ateb i bwy, a pha bwyllgor craffu sy’n edrych arni' }
  },
  {
    code: 'commitment',
    text: { en: 'Are partners committed, do they trust each other, and can they settle a dispute?', cy: 'A yw’r partneriaid wedi ymrwymo, yn ymddiried yn ei gilydd, ac yn gallu datrys anghydfod?' },
    guidance: { en: 'Do the same people come each time? Is it written down who steps in when partners fall out?', cy: 'A yw’r un bobl yn dod bob tro? A yw wedi’i ysgrifennu pwy sy’n camu i mewn pan fydd partneriaid yn anghytuno?' },
    action: { en: 'Agree with partners what each gives and how a dispute is settled', cy: 'Cytuno gyda’r partneriaid beth mae pob un yn ei roi a sut mae datrys anghydfod' }
  },
  {
    code: 'monitoring',
    text: { en: 'Is it settled how its work is followed, measured, reviewed and audited?', cy: 'A yw wedi’i setlo sut y caiff ei gwaith ei ddilyn, ei fesur, ei adolygu a’i archwilio?' },
    guidance: { en: 'Name the figures that show success, who collects them and how often.', cy: 'Enwch y ffigurau sy’n dangos llwyddiant, pwy sy’n eu casglu a pha mor aml.' },
    action: { en: 'Agree the measures, and who reviews and audits when', cy: 'Cytuno ar y mesurau, a phwy sy’n adolygu ac archwilio pryd' }
  },
  {
    code: 'exitAgreed',
    text: { en: 'Is it agreed how it ends, or how a partner leaves?', cy: 'A yw wedi’i gytuno sut y daw i ben, neu sut y mae partner yn gadael?' },
    guidance: { en: 'Think of staff, leases, grants that would have to be paid back, and people who depend on it.', cy: 'Meddyliwch am staff, prydlesi, grantiau y byddai’n rhaid eu had-dalu, a phobl sy’n dibynnu arni.' },
    action: { en: 'Write an exit plan and have partners agree to it', cy: 'Ysgrifennu cynllun ymadael a chael cytundeb y partneriaid iddo' }
  }
];

const asQuestion = ({ code, text, guidance, action, dueInDays, showsRisks }: Component): YesNoQuestion => ({
  code,
  kind: 'yesNo',
  text,
  guidance,
  source: sources.components,
  required: true,
  comment: 'offered',
  adverse: { answers: ['no', 'unknown'], action, ...(dueInDays === undefined ? {} : { dueInDays }) },
  ...(showsRisks && { showsRisks })
});

export const componentsSection: Section = {
  code: 'components',
  title: { en: 'Eight essential components', cy: 'Wyth cydran hanfodol' },
  guidance: {
    en: 'Answer as things stand today, and say in the comment what shows it. Each gap becomes an action that you can take on, change or turn down.',
    cy: 'Atebwch fel y mae pethau heddiw, a dywedwch yn y sylw beth sy’n dangos hynny. Daw pob bwlch yn gam gweithredu y gallwch ei dderbyn, ei newid neu ei wrthod.'
  },
  questions: components.map(asQuestion)
};
