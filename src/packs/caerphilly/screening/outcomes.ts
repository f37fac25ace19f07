import { Outcome } from '../../../domain/protocol/form';
import { PackText } from '../../../domain/protocol/packText';
import { sources } from '../sources';
import { asCollaboration, asPartnership, isCollaboration, isFormal } from './tests';

const arrangement = (code: string, title: PackText, because: PackText): Outcome =>
  ({ code, answer: 'stop', title, because, when: { question: 'arrangement', is: [code] }, source: sources.definition });

const model = (code: string, title: PackText, because: PackText): Outcome =>
  ({ code, answer: 'stop', title, because, when: { all: [asCollaboration, { question: 'collaborationModel', is: [code] }] }, source: sources.models });

export const outcomes: readonly Outcome[] = [
  arrangement(
    'informal',
    { en: 'Not a partnership: it is informal', cy: 'Nid partneriaeth: mae’n anffurfiol' },
    {
      en: 'Organisations have agreed nothing, so there is nothing to govern. Come back if that changes.',
      cy: 'Nid yw sefydliadau wedi cytuno ar ddim, felly nid oes dim i’w lywodraethu. Dewch yn ôl os bydd hynny’n newid.'
    }
  ),
  arrangement(
    'network',
    { en: 'Not a partnership: it is a network', cy: 'Nid partneriaeth: rhwydwaith ydyw' },
    {
      en: 'It joins people of one trade, not their organisations. Take part as long as it helps your work.',
      cy: 'Mae’n cysylltu pobl o’r un maes, nid eu sefydliadau. Cymerwch ran cyhyd ag y bydd o gymorth i’ch gwaith.'
    }
  ),
  arrangement(
    'contract',
    { en: 'Not a partnership: it is a contract', cy: 'Nid partneriaeth: contract ydyw' },
    {
      en: 'One side pays the other. The rules for buying services apply: talk to Procurement.',
      cy: 'Mae un ochr yn talu’r llall. Y rheolau ar gyfer prynu gwasanaethau sy’n berthnasol: siaradwch â’r tîm Caffael.'
    }
  ),
  {
    code: 'notFormal',
    answer: 'stop',
    title: { en: 'Not a partnership yet: too little is agreed', cy: 'Nid partneriaeth eto: rhy ychydig sydd wedi’i gytuno' },
    because: {
      en: 'A formal partnership has at least two of the four signs. Settle one more with your partners and come back.',
      cy: 'Mae gan bartneriaeth ffurfiol o leiaf ddau o’r pedwar arwydd. Setlwch un arall gyda’ch partneriaid a dewch yn ôl.'
    },
    when: { all: [asPartnership, { not: isFormal }] },
    source: { needs: ['C2'], ours: true }
  },
  model(
    'informalModel',
    { en: 'Does not count as a collaboration: informal', cy: 'Nid yw’n cyfrif fel cydweithrediad: anffurfiol' },
    { en: 'Nothing is laid down between the councils.', cy: 'Nid oes dim wedi’i osod i lawr rhwng y cynghorau.' }
  ),
  model(
    'sharedPost',
    { en: 'Does not count as a collaboration: a shared post', cy: 'Nid yw’n cyfrif fel cydweithrediad: swydd a rennir' },
    {
      en: 'Only a person is shared, so it is a matter of staffing. Talk to People Services.',
      cy: 'Dim ond person sy’n cael ei rannu, felly mater staffio ydyw. Siaradwch â’r Gwasanaethau Pobl.'
    }
  ),
  model(
    'contractModel',
    { en: 'Does not count as a collaboration: a contract', cy: 'Nid yw’n cyfrif fel cydweithrediad: contract' },
    {
      en: 'One council buys from another, so the contract governs it. Talk to Procurement and Legal Services.',
      cy: 'Mae un cyngor yn prynu gan un arall, felly’r contract sy’n ei lywodraethu. Siaradwch â’r tîm Caffael a’r Gwasanaethau Cyfreithiol.'
    }
  ),
  model(
    'jointVenture',
    { en: 'Does not count as a collaboration: a company', cy: 'Nid yw’n cyfrif fel cydweithrediad: cwmni' },
    {
      en: 'A company has a law and directors of its own. Talk to Legal Services before anything is founded.',
      cy: 'Mae gan gwmni ei gyfraith a’i gyfarwyddwyr ei hun. Siaradwch â’r Gwasanaethau Cyfreithiol cyn sefydlu dim.'
    }
  ),
  {
    code: 'notCollaboration',
    answer: 'stop',
    title: { en: 'Not a collaboration: one of its three signs is missing', cy: 'Nid cydweithrediad: mae un o’i dri arwydd ar goll' },
    because: {
      en: 'A collaboration does more for the money, reaches across organisations, and has those who provide and those who use the service on one side.',
      cy: 'Mae cydweithrediad yn gwneud mwy am yr arian, yn ymestyn ar draws sefydliadau, ac mae’r rhai sy’n darparu a’r rhai sy’n defnyddio’r gwasanaeth ar yr un ochr.'
    },
    when: { all: [asCollaboration, { not: isCollaboration }] },
    source: sources.definition
  },
  {
    code: 'noReason',
    answer: 'stop',
    title: { en: 'Do not go on: there is no reason for it', cy: 'Peidiwch â mynd ymlaen: nid oes rheswm drosto' },
    because: {
      en: 'The protocol wants a clear reason to work together, and none of the seven applies.',
      cy: 'Mae’r protocol am weld rheswm clir dros gydweithio, ac nid yw’r un o’r saith yn berthnasol.'
    },
    when: { question: 'mainReason', is: ['none'] },
    source: sources.reasons
  },
  {
    code: 'useExisting',
    answer: 'instead',
    title: { en: 'Use the partnership that we have', cy: 'Defnyddiwch y bartneriaeth sydd gennym' },
    because: {
      en: 'Ask it to take this on before anything new is set up. Come back if it cannot.',
      cy: 'Gofynnwch iddi ymgymryd â hyn cyn sefydlu dim byd newydd. Dewch yn ôl os na all.'
    },
    when: { question: 'existing', is: ['yes'] },
    source: { needs: ['C5'], ours: true }
  },
  {
    code: 'collaboration',
    answer: 'goOn',
    title: { en: 'Go on: it is a collaboration', cy: 'Ewch ymlaen: cydweithrediad ydyw' },
    because: {
      en: 'It has the three signs, its model counts, and there is a reason for it. Fill in the checklist.',
      cy: 'Mae ganddo’r tri arwydd, mae ei fodel yn cyfrif, ac mae rheswm drosto. Llenwch y rhestr wirio.'
    },
    when: asCollaboration,
    source: sources.models
  },
  {
    code: 'partnership',
    answer: 'goOn',
    title: { en: 'Go on: it is a formal partnership', cy: 'Ewch ymlaen: partneriaeth ffurfiol ydyw' },
    because: { en: 'Enough is agreed, and there is a reason for it. Fill in the checklist.', cy: 'Mae digon wedi’i gytuno, ac mae rheswm drosti. Llenwch y rhestr wirio.' },
    source: sources.definition
  }
];
