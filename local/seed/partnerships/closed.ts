import { Draft } from './draft';

/** What has ended: some before the register moved into the site, some since. Most of the old ones have no Welsh. */
export const closed: readonly Draft[] = [
  {
    number: 54, name: 'Valleys Broadband Programme', purpose: 'Brought superfast broadband to villages that no company would connect. Ended when the last cabinet went live.',
    kind: 'Partnership', form: 'Contractual', stage: 'Closed', service: 'Customer and Digital Services', post: 'Digital Programme Manager', role: 'Minor partner', footprint: 'South East Wales',
    basis: ['grant'], reasons: ['resources'], priorities: ['prosperity'], ledBy: 'Dyffryn Taran County Borough Council',
    money: 60_000, budget: 3_900_000, staffDays: 40, start: '2013-04-01', end: '2018-03-31', closed: '2018-03-31',
    named: ['Red Kite Software'],
    members: { region: 3, neighbour: 3 }
  },
  {
    number: 55, name: 'Healthy Living Centre Network', purpose: 'Five centres with classes, advice and a café. Their work went to the community hubs.',
    kind: 'Partnership', form: 'Informal', stage: 'Closed', service: 'Sport, Leisure and Countryside', post: 'Sport and Active Lives Manager', role: 'Enabler', footprint: 'County borough',
    reasons: ['issues'], priorities: ['health'], start: '2005-09-01', closed: '2019-12-20',
    members: { health: 1, sport: 2, care: 2 }
  },
  {
    number: 56, name: "Joint Agreement for Children's Residential Placements", nameCy: 'Cytundeb ar y Cyd ar gyfer Lleoliadau Preswyl Plant',
    purpose: 'Bought residential placements together. Replaced by the national framework.',
    kind: 'Collaboration', model: 'Delegation of functions', form: 'Delegation of functions', stage: 'Closed', service: "Children's Services", post: 'Safeguarding Service Manager', role: 'Lead', accountable: true, footprint: 'Gwent',
    reasons: ['value'], priorities: ['health'], money: 0, budget: 92_000, staffDays: 25, start: '2012-01-09', end: '2020-03-31', closed: '2020-03-31',
    members: { neighbour: 4 }
  },
  {
    number: 57, name: 'Local Service Board', nameCy: 'Bwrdd Gwasanaethau Lleol', purpose: 'Followed by the Public Services Board.', purposeCy: 'Fe’i dilynwyd gan y Bwrdd Gwasanaethau Cyhoeddus.',
    kind: 'Partnership', stage: 'Closed', service: 'Democratic Services', post: 'Partnerships and Scrutiny Manager', role: 'Co-ordinator', footprint: 'County borough',
    basis: ['good practice'], reasons: ['issues', 'joined'], priorities: ['prosperity'], start: '2008-04-01', closed: '2016-03-31',
    members: { health: 1, police: 1, advice: 1 }
  },
  {
    number: 58, name: 'Tidy Valleys Initiative', purpose: 'Cleaned rivers, hillsides and lanes with volunteers and community payback.',
    kind: 'Partnership', form: 'Informal', stage: 'Closed', service: 'Waste and Cleansing', post: 'Cleansing and Depot Manager', role: 'Co-ordinator', footprint: 'South East Wales',
    reasons: ['resources', 'issues'], priorities: ['environment'], money: 18_000, budget: 77_000, staffDays: 30, start: '2010-03-01', end: '2022-03-31', closed: '2022-03-31',
    members: { region: 2, nature: 3, town: 5 }
  },
  {
    number: 59, name: 'Pandemic Response Hub', nameCy: 'Hyb Ymateb i’r Pandemig', purpose: 'Food, medicine and company for people who had to stay at home.', purposeCy: 'Bwyd, meddyginiaeth a chwmni i bobl a oedd yn gorfod aros gartref.',
    kind: 'Partnership', form: 'Informal', stage: 'Closed', service: 'Communities and Regeneration', post: 'Community Partnerships Manager', role: 'Lead', accountable: true, footprint: 'County borough',
    reasons: ['services', 'issues'], priorities: ['health'], money: 240_000, budget: 410_000, staffDays: 2_100, start: '2020-03-23', closed: '2022-06-30',
    members: { health: 1, advice: 4, hub: 9, food: 3 }
  },
  {
    number: 67, name: 'Shared Payroll & Pensions Administration', purpose: 'One payroll office for two councils, on one system.',
    kind: 'Collaboration', model: 'Delegation of functions', form: 'Delegation of functions', stage: 'Closed', service: 'People Services', post: 'Workforce Development Manager', role: 'Minor partner', footprint: 'Gwent',
    reasons: ['value'], priorities: ['prosperity'], ledBy: 'Bro Hafren County Council', money: 154_000, budget: 390_000, staffDays: 12,
    start: '2025-04-01', end: '2030-03-31', closed: '2026-06-30', entered: '2025-01-20',
    members: { neighbour: 1 }
  },
  {
    number: 70, name: 'Night Bus Alliance', purpose: 'A bus home from the towns on Friday and Saturday nights, as a trial for a year.',
    kind: 'Partnership', form: 'Contractual', stage: 'Closed', service: 'Highways and Transport', post: 'Transport Strategy Manager', role: 'Facilitator', footprint: 'County borough',
    reasons: ['services'], priorities: ['safety', 'prosperity'], ledBy: 'Hafren Buses', money: 25_000, budget: 61_000, staffDays: 14,
    start: '2025-09-05', end: '2026-09-04', closed: '2026-09-04', entered: '2025-03-10',
    named: ['Onnen Taxi Owners’ Association', 'Hafren Valleys Business Council'],
    members: { police: 1 }
  },
  {
    number: 74, name: 'Officers’ Network for Grant Writers', purpose: 'People who write applications for grants tell each other what works.',
    kind: 'Partnership', form: 'Informal', stage: 'Closed', service: 'Communities and Regeneration', post: 'Community Partnerships Manager', closed: '2025-10-17', entered: '2025-09-01',
    members: { advice: 2 }
  }
];
