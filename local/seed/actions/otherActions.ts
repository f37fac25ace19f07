import { personas } from '../people/personas';
import { ActionRecord } from './actionRecord';

const done = (on: string, outcome: string): ActionRecord['ended'] => ({ state: 'Done', on, outcome });
const dropped = (on: string, outcome: string): ActionRecord['ended'] => ({ state: 'Dropped', on, outcome });

export const otherActions: readonly ActionRecord[] = [
  { text: 'Ask the two landlords what would make them stay', partnership: 'P-0010', owner: personas.leadOfficer, since: '2026-09-16', due: '2026-10-30' },
  { text: 'Send the new scheme of points to every partner', partnership: 'P-0010', owner: personas.leadOfficer, since: '2026-10-20', due: '2026-12-18' },
  { text: 'Bring the membership up to date', partnership: 'P-0008', owner: personas.leadOfficer, since: '2026-06-02', due: '2026-07-31', ended: done('2026-07-20', 'Two charities have left, one has joined.') },
  { text: 'Report the year’s figures to scrutiny', partnership: 'P-0063', owner: personas.leadOfficer, since: '2026-04-07', due: '2026-06-30', ended: done('2026-06-24', 'Taken to the committee; 212 homes are warmer.') },
  { text: 'Agree the minutes with every landlord', partnership: 'P-0001', since: '2026-08-03', due: '2026-09-04' },
  { text: 'Publish the work programme', partnership: 'P-0001', since: '2026-09-07', due: '2026-12-04' },
  { text: 'Find out who chairs after the election', partnership: 'P-0002', since: '2026-10-05', due: '2027-05-28' },
  { text: 'Have the accounts audited', partnership: 'P-0003', since: '2026-05-11', due: '2026-09-30', ended: done('2026-10-02', 'No remarks.') },
  { text: 'Renew the agreement before it runs out', partnership: 'P-0004', since: '2026-07-06', due: '2026-11-27' },
  { text: 'Check whether the insurance covers volunteers', partnership: 'P-0005', since: '2026-09-14', due: '2026-10-16' },
  { text: 'Put the risk register on the agenda', partnership: 'P-0006', since: '2026-10-19', due: '2026-12-14' },
  { text: 'Collect partners’ in-kind figures', partnership: 'P-0007', since: '2026-06-15', due: '2026-07-17', ended: dropped('2026-07-14', 'The funder no longer asks for them.') },
  { text: 'Answer the funder about the attendance lists', partnership: 'P-0014', since: '2026-06-04', due: '2026-09-30', ended: done('2026-09-22', 'Both lists sent; the claim stands.') },
  { text: 'Write the exit plan for the lease', partnership: 'P-0022', since: '2026-09-21', due: '2026-11-06' },
  { text: 'Ask Legal Services about the declared interests', partnership: 'P-0022', since: '2026-10-13', due: '2026-12-01' },
  { text: 'Settle how complaints are answered in Welsh', partnership: 'P-0031', since: '2026-08-17', due: '2026-11-20' },
  { text: 'Trafod dyfodol y cyd-bwyllgor â’r cynghorau', partnership: 'P-0037', since: '2026-03-02', due: '2026-10-23' },
  { text: 'Measure what people say of the service', partnership: 'P-0040', since: '2026-09-28', due: '2027-01-29' },
  { text: 'Bring the data sharing agreement up to date', partnership: 'P-0045', since: '2026-07-20', due: '2026-10-09' },
  { text: 'Invite the community councils', partnership: 'P-0052', since: '2026-08-24', due: '2026-09-25', ended: done('2026-09-18', 'Six of nine will come.') },
  { text: 'Tell the board what the depot costs', partnership: 'P-0068', since: '2026-10-26', due: '2026-12-07' },
  { text: 'Translate the agreement', partnership: 'P-0069', since: '2026-10-05', due: '2026-11-13' },
  { text: 'Ask Finance to test the business case', partnership: 'P-0072', since: '2026-10-30', due: '2026-11-30' },
  { text: 'Compare the kitchens’ energy bills', partnership: 'P-0073', since: '2026-09-07', due: '2026-10-02', ended: done('2026-10-01', 'The large kitchen pays for itself in six years.') },
  { text: 'Explain to the hubs what a licence to use the building means', partnership: 'P-0075', since: '2026-11-02', due: '2027-01-11' }
];
