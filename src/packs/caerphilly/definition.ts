import { Option } from '../../domain/protocol/packText';
import { Protocol } from '../../domain/protocol/protocol';
import { sources } from './sources';

/** What a collaboration does, in the Wales Audit Office's sense. */
export const definition: Protocol['definition'] = {
  text: {
    en: 'A partnership is formal: organisations have agreed how they work together. In a collaboration, public bodies and others fit their work together instead of competing, to get more out of it for those who use the services.',
    cy: 'Mae partneriaeth yn ffurfiol: mae sefydliadau wedi cytuno sut maent yn gweithio gyda’i gilydd. Mewn cydweithrediad, mae cyrff cyhoeddus ac eraill yn cydgysylltu eu gwaith yn lle cystadlu, er mwyn cael mwy ohono i’r rhai sy’n defnyddio’r gwasanaethau.'
  },
  signs: [
    {
      code: 'efficiency',
      text: { en: 'It does more for the money by fitting work together', cy: 'Mae’n gwneud mwy am yr arian drwy gydgysylltu gwaith' }
    },
    {
      code: 'acrossBodies',
      text: { en: 'It reaches across public bodies, or beyond them', cy: 'Mae’n ymestyn ar draws cyrff cyhoeddus, neu y tu hwnt iddynt' },
      guidance: { en: 'Private firms, charities and independent bodies may be in it.', cy: 'Gall cwmnïau preifat, elusennau a chyrff annibynnol fod ynddo.' }
    },
    {
      code: 'sameSide',
      text: { en: 'Those who provide the service and those who use it are on one side', cy: 'Mae’r rhai sy’n darparu’r gwasanaeth a’r rhai sy’n ei ddefnyddio ar yr un ochr' }
    }
  ],
  source: sources.definition
};

/** What makes a partnership formal: the document uses the word and does not say. */
export const formalSigns: readonly Option[] = [
  { code: 'inWriting', text: { en: 'How it works is in writing', cy: 'Mae’r ffordd y mae’n gweithio yn ysgrifenedig' } },
  { code: 'members', text: { en: 'It is clear which organisations belong to it', cy: 'Mae’n glir pa sefydliadau sy’n perthyn iddi' } },
  { code: 'decides', text: { en: 'It meets and takes decisions', cy: 'Mae’n cyfarfod ac yn gwneud penderfyniadau' } },
  { code: 'plan', text: { en: 'It has a plan that partners share', cy: 'Mae ganddi gynllun y mae’r partneriaid yn ei rannu' } }
];

export const exclusions: Protocol['exclusions'] = [
  {
    code: 'informal',
    text: { en: 'An informal partnership', cy: 'Partneriaeth anffurfiol' },
    guidance: { en: 'People help each other out; nothing has been agreed between organisations.', cy: 'Mae pobl yn helpu ei gilydd; nid oes dim wedi’i gytuno rhwng sefydliadau.' },
    source: sources.definition
  },
  {
    code: 'network',
    text: { en: 'A network of professionals', cy: 'Rhwydwaith o weithwyr proffesiynol' },
    guidance: { en: 'People of one trade who meet to learn from each other.', cy: 'Pobl o’r un maes sy’n cwrdd i ddysgu oddi wrth ei gilydd.' },
    source: sources.definition
  },
  {
    code: 'contract',
    text: { en: 'A contract', cy: 'Contract' },
    guidance: { en: 'One side is paid to supply the other.', cy: 'Mae un ochr yn cael ei thalu am gyflenwi’r llall.' },
    source: sources.definition
  }
];
