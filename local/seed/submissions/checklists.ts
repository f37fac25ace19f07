import { personas } from '../people/personas';
import { FormRecord } from './formRecord';

export const checklists: readonly FormRecord[] = [
  {
    key: 'legalChecklist', partnership: 'P-0077', form: 'checklist', begun: '2026-02-16',
    said: {
      name: { text: 'Regional Legal Services' }, councilRole: 'major', reasons: ['valueForMoney', 'betterServices'], localDifference: { text: 'A care case finds its lawyer on the same day, whichever council it starts in.' },
      footprint: 'gwent', statutory: 'no', goodPractice: 'yes', grantFunded: 'no', accountableBody: 'no', constitutionChange: 'yes', harmIfItFails: 'serious',
      moneyAYear: { pounds: 640_000 }, staffDays: { number: 300 }, wholeBudget: { pounds: 2_700_000 },
      clearPurpose: { choice: 'yes', comment: 'Business case, part 1.' }, outcomesPlanned: 'yes', risksManaged: { choice: 'no', comment: 'There is a list, and nobody looks after it.' },
      valueAssessed: { choice: 'yes', comment: 'Finance compared it with four practices of our own.' }, exitAgreed: 'unknown'
    }
  },
  {
    key: 'homesChecklist', partnership: 'P-0078', form: 'checklist', officer: personas.leadOfficer, begun: '2026-11-04',
    said: {
      name: { text: 'Empty Homes Loan Partnership' }, councilRole: 'lead', reasons: ['newResources', 'hardIssues'], localDifference: { text: 'Forty houses that stood empty for years have people in them again.' },
      servesPriorities: ['homes'], footprint: 'countyBorough', statutory: 'no', goodPractice: 'unknown', grantFunded: 'no', accountableBody: 'yes', section151View: 'notAsked',
      moneyAYear: { pounds: 0 }, inKindAYear: { pounds: 20_000 }, staffDays: { number: 60 }, wholeBudget: { pounds: 750_000 }, starts: { day: '2027-06-01' },
      clearPurpose: 'yes', outcomesPlanned: { choice: 'no', comment: 'How many houses a year is still being argued over.' }, exitAgreed: { choice: 'no', comment: 'Who gets the loans that are still out?' }
    }
  },
  {
    key: 'festivalChecklist', partnership: 'P-0079', form: 'checklist', begun: '2026-05-06',
    said: { name: { text: 'Gŵyl yr Onnen: Festival Partnership' }, nameWelsh: { text: 'Gŵyl yr Onnen: Partneriaeth yr Ŵyl' }, councilRole: 'minor', moneyAYear: { pounds: 15_000 }, risksManaged: 'no' }
  }
];
