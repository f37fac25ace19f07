import { Section } from '../../../domain/protocol/form';
import { sources } from '../sources';

const accountable = { question: 'accountableBody', is: ['yes'] } as const;
const ours = { needs: ['K1'], ours: true } as const;

/** What the register counts it by, and what makes it significant. */
export const standing: Section = {
  code: 'standing',
  title: { en: 'Law, funding and responsibility', cy: 'Y gyfraith, cyllid a chyfrifoldeb' },
  questions: [
    {
      code: 'statutory',
      kind: 'yesNo',
      text: { en: 'Does the law require it?', cy: 'A yw’r gyfraith yn ei mynnu?' },
      guidance: { en: 'Name the Act in the comment.', cy: 'Enwch y Ddeddf yn y sylw.' },
      source: sources.identifying,
      required: true,
      adverse: { answers: ['unknown'], action: { en: 'Ask Legal Services whether the law requires it', cy: 'Holi’r Gwasanaethau Cyfreithiol a yw’r gyfraith yn ei mynnu' }, dueInDays: 7 },
      fills: 'statutory'
    },
    {
      code: 'goodPractice',
      kind: 'yesNo',
      text: { en: 'Is it held to be good practice to have it?', cy: 'A ystyrir ei bod yn arfer da ei chael?' },
      guidance: { en: 'Say in the comment who says so: a regulator, an inspectorate, the Welsh Government.', cy: 'Dywedwch yn y sylw pwy sy’n dweud hynny: rheoleiddiwr, arolygiaeth, Llywodraeth Cymru.' },
      source: sources.identifying,
      required: true,
      adverse: { answers: [] },
      fills: 'goodPractice'
    },
    {
      code: 'grantFunded',
      kind: 'yesNo',
      text: { en: 'Does it get Welsh Government money for collaborating?', cy: 'A yw’n cael arian gan Lywodraeth Cymru am gydweithio?' },
      source: sources.identifying,
      required: true,
      adverse: { answers: ['unknown'], action: { en: 'Ask Finance where its money comes from', cy: 'Holi’r adran Gyllid o ble y daw ei harian' }, dueInDays: 14 },
      fills: 'grantFunded'
    },
    {
      code: 'accountableBody',
      kind: 'yesNo',
      text: { en: 'Is the council its accountable body?', cy: 'Ai’r cyngor yw ei chorff atebol?' },
      guidance: { en: 'The accountable body receives the money, and answers to the funder for every pound of it.', cy: 'Y corff atebol sy’n derbyn yr arian, ac yn ateb i’r cyllidwr am bob punt ohono.' },
      source: { needs: ['C1'], ours: true },
      required: true,
      adverse: { answers: ['unknown'], action: { en: 'Settle with partners and the funder who is the accountable body', cy: 'Setlo gyda’r partneriaid a’r cyllidwr pwy yw’r corff atebol' }, dueInDays: 14 },
      fills: 'accountableBody'
    },
    {
      code: 'section151View',
      kind: 'choice',
      text: { en: 'What does the Section 151 Officer say to that?', cy: 'Beth mae’r Swyddog Adran 151 yn ei ddweud am hynny?' },
      source: ours,
      required: true,
      when: accountable,
      options: [
        { code: 'notAsked', text: { en: 'Not asked yet', cy: 'Heb ofyn eto' } },
        { code: 'agrees', text: { en: 'The council can take it on', cy: 'Gall y cyngor ymgymryd ag ef' } },
        { code: 'against', text: { en: 'The council should not take it on', cy: 'Ni ddylai’r cyngor ymgymryd ag ef' } }
      ],
      adverse: { answers: ['notAsked'], action: { en: 'Ask the Section 151 Officer whether the council can be accountable body', cy: 'Holi’r Swyddog Adran 151 a all y cyngor fod yn gorff atebol' }, dueInDays: 14 }
    },
    {
      code: 'section151Evidence',
      kind: 'document',
      text: { en: 'Where did they say so in writing?', cy: 'Ble y dywedodd hynny yn ysgrifenedig?' },
      source: ours,
      required: true,
      when: { all: [accountable, { question: 'section151View', is: ['agrees'] }] },
      documentKinds: ['advice'],
      signed: true
    },
    {
      code: 'constitutionChange',
      kind: 'yesNo',
      text: { en: 'Would the council’s constitution have to change for it?', cy: 'A fyddai’n rhaid newid cyfansoddiad y cyngor ar ei chyfer?' },
      guidance: { en: 'New powers for an officer or a committee, for example.', cy: 'Pwerau newydd i swyddog neu bwyllgor, er enghraifft.' },
      source: { paragraph: 'Appendix 1', needs: ['C14'] },
      required: true,
      adverse: {
        answers: ['yes', 'unknown'],
        action: { en: 'Tell the Monitoring Officer what would have to change in the constitution', cy: 'Dweud wrth y Swyddog Monitro beth fyddai’n rhaid ei newid yn y cyfansoddiad' }
      }
    },
    {
      code: 'harmIfItFails',
      kind: 'scale',
      text: { en: 'If it failed, how much would that hurt residents or the council’s name?', cy: 'Pe bai’n methu, faint y byddai hynny’n niweidio trigolion neu enw’r cyngor?' },
      source: ours,
      required: true,
      scale: 'harm',
      adverse: { answers: ['severe'], action: { en: 'Plan with partners what happens if it fails', cy: 'Cynllunio gyda’r partneriaid beth fydd yn digwydd os bydd yn methu' } }
    }
  ]
};
