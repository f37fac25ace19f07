import { Option } from '../../domain/protocol/packText';

export const documentKinds: readonly Option[] = [
  { code: 'constitution', text: { en: 'Constitution' } },
  { code: 'termsOfReference', text: { en: 'Terms of reference' } },
  { code: 'agreement', text: { en: 'Partnership agreement' } },
  { code: 'actionPlan', text: { en: 'Action plan' } },
  { code: 'riskRegister', text: { en: 'Risk register' } },
  { code: 'informationSharing', text: { en: 'Agreement on sharing information' } },
  { code: 'exitPlan', text: { en: 'Exit plan' } },
  { code: 'commitment', text: { en: 'Promise of resources' } },
  { code: 'cabinetReport', text: { en: 'Report to Cabinet' } },
  { code: 'cabinetMinute', text: { en: 'Minute of Cabinet' } },
  { code: 'other', text: { en: 'Something else' } }
];
