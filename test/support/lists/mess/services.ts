import type { Random } from '../../../../local/seed/council/random';
import type { Service } from '../../../../local/seed/council/services';
import { ask, Messy, messyText } from '../listCell';

/** What people call a service, or called it before the last reorganisation but one. */
const otherNames: Readonly<Record<Service, readonly string[]>> = {
  'Adult Social Care': ['ASC', 'Social Services (Adults)'],
  "Children's Services": ['Childrens Services', 'CS', 'Social Services (Children)'],
  'Communities and Regeneration': ['Regen', 'Regeneration & Communities'],
  'Customer and Digital Services': ['ICT', 'Customer First'],
  'Democratic Services': ['Dem Services', 'Members’ Services'],
  'Education Planning and Strategy': ['Ed Planning', 'LEA'],
  'Environmental Health and Trading Standards': ['Env Health', 'EH & TS'],
  Finance: ['Corporate Finance', 'Treasurer’s'],
  'Highways and Transport': ['Highways', 'Engineering'],
  Housing: ['Housing Services', 'Housing (private sector)'],
  'Learning, Inclusion and Culture': ['LIC', 'Leisure & Lifelong Learning'],
  'Legal and Governance': ['Legal', 'Chief Legal Officer'],
  'People Services': ['HR', 'Personnel'],
  'Planning and Building Control': ['Planning', 'Planning & BC'],
  'Public Protection': ['Pub. Protection', 'Community Safety'],
  'Sport, Leisure and Countryside': ['Leisure', 'Countryside'],
  'Waste and Cleansing': ['Waste', 'Refuse & cleansing', 'Env. Services']
};

export function messyService(service: Service, random: Random): Messy<Service> {
  switch (random.between(1, 14)) {
    case 1: case 2: case 3: case 4: case 5: case 6: case 7: case 8: return messyText(service, service);
    case 9: return messyText(`${service} `, service);
    case 10: case 11: return messyText(service.toUpperCase(), service);
    case 12: case 13: return messyText(random.pick(otherNames[service]), ask);
    default: return messyText(random.pick(['', '', 'Corporate', 'various']), ask);
  }
}
