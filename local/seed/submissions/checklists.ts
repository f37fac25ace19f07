import { personas } from '../people/personas';
import { FormRecord } from './formRecord';

export const checklists: readonly FormRecord[] = [
  {
    key: 'legalChecklist', partnership: 'P-0077', form: 'checklist', begun: '2026-02-16',
    said: {
      name: { text: 'Regional Legal Services' }, councilRole: 'major', reasons: { choices: ['valueForMoney', 'betterServices'], comment: 'Agency lawyers cost the four councils 900,000 pounds last year.' }, localDifference: { text: 'A care case finds its lawyer on the same day, whichever council it starts in.' },
      footprint: 'gwent', statutory: 'no', goodPractice: 'yes', grantFunded: 'no', accountableBody: 'no', constitutionChange: 'yes', harmIfItFails: 'serious',
      moneyAYear: { pounds: 640_000 }, staffDays: { number: 300 }, wholeBudget: { pounds: 2_700_000 },
      clearPurpose: { choice: 'yes', comment: 'Business case, part 1.' }, outcomesPlanned: 'yes', risksManaged: { choice: 'no', comment: 'There is a list, and nobody looks after it.' },
      valueAssessed: { choice: 'yes', comment: 'Finance compared it with four practices of our own.' }, exitAgreed: 'unknown'
    }
  },
  {
    key: 'homesChecklist', partnership: 'P-0078', form: 'checklist', officer: personas.leadOfficer, begun: '2026-11-04',
    said: {
      name: { text: 'Empty Homes Loan Partnership' }, leadOfficer: { mail: personas.leadOfficer }, partners: { organisations: ['Cartrefi Onnen', 'Tai Cymoedd Hafren', 'Advice Onnen'] }, councilRole: 'lead',
      reasons: { choices: ['newResources', 'hardIssues'], comment: 'Nobody else lends on a house that no bank will take.' }, localDifference: { text: 'Forty houses that stood empty for years have people in them again.' },
      servesPriorities: ['homes'], footprint: 'countyBorough', statutory: 'no', goodPractice: 'unknown', grantFunded: 'no', accountableBody: 'yes', section151View: 'agrees',
      section151Evidence: { paper: 'Advice on the loan fund', address: 'https://cwmonnen.example/finance/advice/empty-homes-loans', kind: 'advice', signedBy: 'Nkechi Adeyemi', signedOn: '2026-10-28' },
      constitutionChange: 'no', harmIfItFails: 'slight', moneyAYear: { pounds: 0 }, inKindAYear: { pounds: 20_000 }, staffDays: { number: 60 }, wholeBudget: { pounds: 750_000 }, starts: { day: '2027-06-01' },
      clearPurpose: 'yes', outcomesPlanned: { choice: 'no', comment: 'How many houses a year is still being argued over.' }, risksManaged: { choice: 'yes', comment: 'Six, each with a name beside it.' },
      valueAssessed: { choice: 'yes', comment: 'A house brought back costs a third of a new one.' }, accountability: 'yes', commitment: { choice: 'yes', comment: 'All three lenders have signed the letter of intent.' },
      exitAgreed: { choice: 'no', comment: 'Who gets the loans that are still out?' }
    }
  },
  {
    key: 'festivalChecklist', partnership: 'P-0079', form: 'checklist', begun: '2026-05-06',
    said: { name: { text: 'Gŵyl yr Onnen: Festival Partnership' }, nameWelsh: { text: 'Gŵyl yr Onnen: Partneriaeth yr Ŵyl' }, councilRole: 'minor', moneyAYear: { pounds: 15_000 }, risksManaged: 'no' }
  }
];
