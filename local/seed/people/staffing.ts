import { Person } from '../../tenant/directory/person';
import { randomFor } from '../council/random';
import { Directorate, directorateOf, Service, services } from '../council/services';
import { councillors, formerCouncillors } from './councillors';
import { directors, formerHead, heads } from './heads';
import { givenNames, surnames, wholeNames } from './names';
import { personIn } from './person';
import { postsOf } from './posts';

/** Everybody who works for the council, and who is what. */
export interface Staffing {
  readonly people: readonly Person[];
  readonly chief: Person;
  readonly directors: ReadonlyMap<Directorate, Person>;
  readonly heads: ReadonlyMap<Service, Person>;
  readonly leadOfficers: ReadonlyMap<Service, readonly Person[]>;
  readonly policyUnit: readonly Person[];
  readonly panel: readonly Person[];
  readonly councillors: readonly Person[];
  readonly formerCouncillors: readonly Person[];
  readonly owners: readonly Person[];
  /** No longer here, still named in the history of entries. */
  readonly leavers: ReadonlyMap<Service, Person>;
  readonly formerHead: Person;
}

/** Posts that named people hold; the personas among them. */
const pinned: Readonly<Record<string, string>> = {
  'Housing Support Manager': "Mark O'Brien",
  'Contact Centre Adviser': 'Siân Llewellyn',
  'Community Safety Manager': 'Tegwen Hâf Morris',
  'Partnerships and Scrutiny Manager': 'Dewi Penhallow',
  'Museums and Heritage Manager': 'Anwen Ffoulkes-Greene'
};

/** `extraOfficers`: how many more lead officers a service has, for the enlarged council. */
export function staffTheCouncil(extraOfficers: number): Staffing {
  const taken = new Set(Object.values(pinned));
  const chief = personIn({ name: 'Catrin Stradling', jobTitle: 'Chief Executive', service: '', directorate: 'Corporate Services' });
  const directorPeople = new Map<Directorate, Person>();
  const headPeople = new Map<Service, Person>();
  const officers = new Map<Service, Person[]>();
  const leavers = new Map<Service, Person>();
  const colleagues: Person[] = [];

  for (const directorate of Object.keys(directors) as Directorate[]) {
    directorPeople.set(directorate, personIn({
      name: directors[directorate], jobTitle: `Executive Director, ${directorate}`, service: '', directorate,
      roles: ['executiveDirector'], managerOid: chief.oid, language: directorate.startsWith('Social') ? 'cy' : 'en'
    }));
  }
  for (const service of services) {
    const head = personIn({
      name: heads[service], jobTitle: `Head of ${service}`, service,
      roles: ['headOfService'], managerOid: directorPeople.get(directorateOf[service])?.oid
    });
    headPeople.set(service, head);
    const employ = (jobTitle: string, role?: 'leadOfficer'): Person =>
      personIn({ name: pinned[jobTitle] ?? newName(`${service} ${jobTitle}`, taken), jobTitle, service, roles: role && [role], managerOid: head.oid, language: languageFor(service + jobTitle) });
    officers.set(service, postsOf[service].lead.map(post => employ(post, 'leadOfficer')));
    colleagues.push(...postsOf[service].staff.map(post => employ(post)));
  }
  for (const service of services) {
    const head = headPeople.get(service);
    leavers.set(service, personIn({ name: newName(`${service} leaver`, taken), jobTitle: 'Former partnerships officer', service, enabled: false }));
    for (let extra = 1; extra <= extraOfficers; extra++) {
      const name = newName(`${service} extra ${extra}`, taken);
      officers.get(service)?.push(personIn({ name, jobTitle: 'Partnerships Officer', service, roles: ['leadOfficer'], managerOid: head?.oid }));
    }
  }
  const policyUnit = policyUnitUnder(headPeople.get('Democratic Services'));
  const panel = panelMembers();
  const former = personIn({ name: formerHead.name, jobTitle: `Former Head of ${formerHead.service}`, service: formerHead.service, enabled: false });
  const owners = siteOwnersUnder(headPeople.get('Customer and Digital Services'));
  const seated = councillors();
  const retired = formerCouncillors();
  return {
    people: [
      chief, ...directorPeople.values(), ...headPeople.values(), ...[...officers.values()].flat(), ...policyUnit, ...panel, ...owners, ...colleagues, ...leavers.values(), former,
      ...seated, ...retired
    ],
    chief, directors: directorPeople, heads: headPeople, leadOfficers: officers, policyUnit, panel, owners, leavers, formerHead: former,
    councillors: seated, formerCouncillors: retired
  };
}

function policyUnitUnder(head: Person | undefined): Person[] {
  const posts = [
    { name: 'Nia Rhydderch', jobTitle: 'Corporate Policy Manager', language: 'cy' },
    { name: 'Oliver Stanton', jobTitle: 'Senior Policy Officer', language: 'en' },
    { name: 'Mabli Teifi', jobTitle: 'Policy Officer', language: 'cy' },
    { name: 'Hannah Uddin', jobTitle: 'Performance Officer', language: 'en' }
  ] as const;
  return posts.map(post => personIn({ ...post, service: 'Democratic Services', roles: ['policyUnit'], managerOid: head?.oid }));
}

/** The Corporate Governance Review Panel (C8, C9): councillors, with no manager. */
function panelMembers(): Person[] {
  const names = ['Gwyneth Pryce', 'Leonard Stokes', 'Eirlys Gwent-Davies', 'Mohammed Rafiq', "Tomos D'Souza", 'Patricia Nolan'];
  return names.map((name, index) => personIn({
    name, jobTitle: index === 0 ? 'Councillor, panel chair' : 'Councillor', service: '', directorate: 'Corporate Services',
    roles: ['panel'], language: index % 2 === 0 ? 'cy' : 'en'
  }));
}

function siteOwnersUnder(head: Person | undefined): Person[] {
  const posts = [
    { name: 'Tomasz Zieliński', jobTitle: 'Microsoft 365 Platform Lead' },
    { name: 'Beth Ankrah', jobTitle: 'SharePoint Administrator' }
  ];
  return posts.map(post => personIn({ ...post, service: 'Customer and Digital Services', roles: ['owner'], managerOid: head?.oid }));
}

function newName(key: string, taken: Set<string>): string {
  const random = randomFor(`name ${key}`);
  for (;;) {
    const name = random.chance(0.15) ? random.pick(wholeNames) : `${random.pick(givenNames)} ${random.pick(surnames)}`;
    if (!taken.has(name)) {
      taken.add(name);
      return name;
    }
  }
}

function languageFor(key: string): 'en' | 'cy' {
  return randomFor(`language ${key}`).chance(0.2) ? 'cy' : 'en';
}
