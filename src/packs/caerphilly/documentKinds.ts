import { Option } from '../../domain/protocol/packText';

export const documentKinds: readonly Option[] = [
  { code: 'agreement', text: { en: 'Partnership agreement', cy: 'Cytundeb partneriaeth' } },
  { code: 'delegation', text: { en: 'Delegation of functions', cy: 'Dirprwyo swyddogaethau' } },
  { code: 'termsOfReference', text: { en: 'Terms of reference', cy: 'Cylch gorchwyl' } },
  { code: 'plan', text: { en: 'Plan with dates', cy: 'Cynllun gyda dyddiadau' } },
  { code: 'riskRegister', text: { en: 'Risk register', cy: 'Cofrestr risgiau' } },
  { code: 'valueForMoney', text: { en: 'Value for money', cy: 'Gwerth am arian' } },
  { code: 'dataSharing', text: { en: 'Agreement on sharing data', cy: 'Cytundeb rhannu data' } },
  { code: 'exitPlan', text: { en: 'Exit plan', cy: 'Cynllun ymadael' } },
  { code: 'advice', text: { en: 'Advice of an officer', cy: 'Cyngor swyddog' } },
  { code: 'other', text: { en: 'Something else', cy: 'Rhywbeth arall' } }
];
