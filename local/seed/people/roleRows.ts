import { addDays } from '../../../src/domain/calendar/day';
import { Person } from '../../tenant/directory/person';
import { anchorDay } from '../council/calendar';
import { Directorate, directorateOf, Service } from '../council/services';
import { formerHead } from './heads';
import { Staffing } from './staffing';

/** A row of People roles: who holds what, who stands in, from when to when. */
export interface RoleRow {
  readonly role: 'Head of Service' | 'Executive Director' | 'Monitoring Officer' | 'Section 151 officer' | 'Policy unit' | 'Panel chair';
  readonly service?: Service;
  readonly directorate?: Directorate;
  readonly holder: Person;
  readonly deputy?: Person;
  readonly coverFrom?: string;
  readonly coverTo?: string;
  readonly fromDate?: string;
  readonly toDate?: string;
}

/** One dated cover is over, one is on, one is to come; most deputies have none, and some heads have no deputy. */
const cover: Partial<Record<Service, readonly [from: number, to: number]>> = {
  Housing: [-3, 11],
  'Public Protection': [-75, -61],
  'Highways and Transport': [21, 42]
};
const withoutDeputy: readonly Service[] = ['Waste and Cleansing', 'Customer and Digital Services', 'People Services'];

export function roleRows(staffing: Staffing): RoleRow[] {
  const rows: RoleRow[] = [];
  for (const [service, head] of staffing.heads) {
    const dated = cover[service];
    rows.push({
      role: 'Head of Service', service, directorate: directorateOf[service], holder: head,
      deputy: withoutDeputy.includes(service) ? undefined : staffing.leadOfficers.get(service)?.[0],
      coverFrom: dated && addDays(anchorDay, dated[0]), coverTo: dated && addDays(anchorDay, dated[1]),
      fromDate: service === formerHead.service ? addDays(formerHead.to, 1) : '2021-04-01'
    });
  }
  for (const [directorate, director] of staffing.directors) {
    const deputy = [...staffing.heads.values()].find(head => head.directorate === directorate);
    rows.push({ role: 'Executive Director', directorate, holder: director, deputy, fromDate: '2020-06-01' });
  }
  return [...rows, formerHolder(staffing), ...corporateRoles(staffing)];
}

function formerHolder(staffing: Staffing): RoleRow {
  const { service, from, to } = formerHead;
  return { role: 'Head of Service', service, directorate: directorateOf[service], holder: staffing.formerHead, fromDate: from, toDate: to };
}

function corporateRoles(staffing: Staffing): RoleRow[] {
  const rows: RoleRow[] = [];
  const monitoring = staffing.heads.get('Legal and Governance');
  const section151 = staffing.heads.get('Finance');
  if (monitoring) {
    rows.push({ role: 'Monitoring Officer', holder: monitoring, deputy: staffing.leadOfficers.get('Legal and Governance')?.[0], fromDate: '2021-04-01' });
  }
  if (section151) {
    rows.push({ role: 'Section 151 officer', holder: section151, deputy: staffing.leadOfficers.get('Finance')?.[0], fromDate: '2022-01-10' });
  }
  for (const holder of staffing.policyUnit) {
    rows.push({ role: 'Policy unit', holder, fromDate: '2023-04-01' });
  }
  rows.push({ role: 'Panel chair', holder: staffing.panel[0], deputy: staffing.panel[1], fromDate: '2022-05-16' });
  return rows;
}
