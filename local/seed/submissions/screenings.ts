import { personas } from '../people/personas';
import { FormRecord } from './formRecord';

export const screenings: readonly FormRecord[] = [
  {
    key: 'legalScreening', partnership: 'P-0077', form: 'screening', begun: '2026-01-13', concluded: '2026-01-14',
    said: {
      ideaName: { text: 'Regional Legal Services' }, ideaPurpose: { text: 'Childcare, planning and property lawyers of four councils work as one practice, so that nobody has to buy in advice at three times the price.' },
      arrangement: 'collaboration', collaborationSigns: ['efficiency', 'acrossBodies', 'sameSide'], collaborationModel: 'delegation', mainReason: 'valueForMoney', existing: 'no'
    }
  },
  {
    key: 'homesScreening', partnership: 'P-0078', form: 'screening', officer: personas.leadOfficer, begun: '2026-02-03', concluded: '2026-02-05',
    said: {
      ideaName: { text: 'Empty Homes Loan Partnership' }, ideaPurpose: { text: 'Owners borrow to bring an empty house back into use. What they pay back is lent again.' },
      arrangement: 'partnership', formalSigns: ['inWriting', 'members', 'plan'], mainReason: 'newResources', existing: 'no'
    }
  },
  {
    key: 'festivalScreening', partnership: 'P-0079', form: 'screening', begun: '2026-03-10', concluded: '2026-03-12',
    said: {
      ideaName: { text: 'Gŵyl yr Onnen: Festival Partnership' }, ideaNameWelsh: { text: 'Gŵyl yr Onnen: Partneriaeth yr Ŵyl' }, ideaPurpose: { text: 'Pum niwrnod o fwyd, cerddoriaeth a barddoniaeth, a’r trefi’n eu cynnal yn eu tro.' },
      arrangement: 'partnership', formalSigns: ['members', 'decides'], mainReason: 'newResources', existing: 'no'
    }
  },
  {
    key: 'dataScreening', partnership: 'P-0080', form: 'screening', begun: '2026-04-14', concluded: '2026-04-21',
    said: {
      ideaName: { text: 'Shared Data and Insight Team' }, ideaPurpose: { text: 'Analysts of the council, the health board and the police work on one set of figures.' },
      arrangement: 'collaboration', collaborationSigns: ['efficiency', 'acrossBodies', 'sameSide'], collaborationModel: 'jointCommittee', mainReason: 'betterServices', existing: 'no'
    }
  },
  {
    key: 'floodScreening', partnership: 'P-0081', form: 'screening', begun: '2026-05-19', concluded: '2026-05-19',
    said: {
      ideaName: { text: 'Pen-y-bont Isaf Flood Action Group' }, ideaPurpose: { text: 'Residents keep an eye on the culverts and know whom to ring.' }, arrangement: 'informal'
    }
  },
  {
    key: 'parkScreening', partnership: 'P-0083', form: 'screening', begun: '2026-07-15',
    said: { ideaName: { text: 'Tŷ-coed Park Trust' }, ideaPurpose: { text: 'The park is looked after by its friends, the community council and us together.' }, arrangement: 'partnership', formalSigns: ['members'] }
  },
  {
    key: 'taxiScreening', partnership: 'P-0084', form: 'screening', begun: '2026-08-05',
    said: { ideaName: { text: 'Taxi and Private Hire Licensing Shared Service' }, arrangement: 'collaboration', collaborationSigns: ['efficiency', 'acrossBodies'] }
  },
  {
    key: 'assemblyScreening', partnership: 'P-0085', form: 'screening', officer: personas.leadOfficer, begun: '2026-11-10',
    said: {
      ideaName: { text: 'Young People’s Assembly with “Care Leavers’ Voice” & Friends' }, ideaPurpose: { text: 'Care leavers tell housing and children’s services what a first home of one’s own takes.' }, arrangement: 'partnership'
    }
  }
];
