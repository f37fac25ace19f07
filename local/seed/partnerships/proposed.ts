import { Draft } from './draft';

/** What is on its way in: ideas with little known, up to agreements being set up. */
export const proposed: readonly Draft[] = [
  {
    number: 68, name: 'Regional Fleet & Depot Sharing', purpose: 'Vans, workshops and charging points of three councils used together. Inter-authority agreement with the solicitors.',
    kind: 'Collaboration', model: 'Joint committee', form: 'Joint committee', stage: 'Set up', service: 'Waste and Cleansing', post: 'Cleansing and Depot Manager', role: 'Major partner', footprint: 'Gwent',
    reasons: ['value', 'services'], priorities: ['environment'], ledBy: 'Glyn Rhedyn County Borough Council', money: 145_000, budget: 520_000, staffDays: 90, start: '2027-04-01', end: '2032-03-31', entered: '2025-02-10',
    members: { neighbour: 2 }
  },
  {
    number: 69, name: 'Archaeology and Historic Places Advice', nameCy: 'Cyngor Archaeoleg a Lleoedd Hanesyddol', purpose: 'One adviser on scheduled monuments and listed buildings for four planning authorities.', purposeCy: 'Un cynghorydd ar henebion cofrestredig ac adeiladau rhestredig i bedwar awdurdod cynllunio.',
    kind: 'Collaboration', model: 'Delegation of functions', form: 'Delegation of functions', stage: 'Set up', service: 'Planning and Building Control', post: 'Strategic Planning Manager', role: 'Lead', accountable: true, footprint: 'Gwent',
    reasons: ['value', 'quality'], priorities: ['environment'], money: 29_000, budget: 108_000, staffDays: 35, start: '2027-01-04', entered: '2025-03-03',
    named: ['Historic Places Service', 'Onnen Local History Society'], members: { neighbour: 3 }
  },
  {
    number: 71, name: 'Partneriaeth Cymraeg yn y Gweithle', nameCy: 'Partneriaeth Cymraeg yn y Gweithle', purpose: 'Employers help their staff to learn, keep and use Welsh at work.', purposeCy: 'Cyflogwyr yn helpu eu staff i ddysgu, cadw a defnyddio’r Gymraeg yn y gwaith.',
    kind: 'Partnership', form: 'Contractual', stage: 'Set up', service: 'People Services', post: 'Equalities and Welsh Language Manager', role: 'Co-ordinator', footprint: 'County borough',
    reasons: ['quality', 'resources'], priorities: ['learning', 'prosperity'], money: 9_000, budget: 38_000, staffDays: 40, start: '2027-03-01', entered: '2025-05-12',
    named: ['Menter Iaith Cwm Onnen'], members: { health: 1, police: 1, college: 1, learning: 1, business: 2 }
  },
  {
    number: 72, name: 'Heat Network from Mine Water', nameCy: 'Rhwydwaith Gwres o Ddŵr Pyllau Glo', purpose: 'A joint venture to heat 900 homes, the college and the leisure centre with water from the old workings.', purposeCy: 'Menter ar y cyd i wresogi 900 o gartrefi, y coleg a’r ganolfan hamdden â dŵr o’r hen weithfeydd.',
    kind: 'Partnership', form: 'Corporate or joint venture', stage: 'Approval', service: 'Communities and Regeneration', post: 'Regeneration Manager', role: 'Major partner', accountable: true, footprint: 'County borough',
    basis: ['grant'], reasons: ['resources', 'issues'], priorities: ['environment', 'homes', 'prosperity'], ledBy: 'Minewater Heat Company', money: 2_200_000, budget: 14_600_000, staffDays: 210, start: '2027-10-01', end: '2057-09-30', entered: '2025-06-16',
    named: ['Coleg Cwm Onnen'], members: { energy: 1, housing: 2, university: 1 }
  },
  {
    number: 73, name: 'School Meals Collaboration', purpose: 'Menus, buying and two large kitchens shared by two councils.',
    kind: 'Collaboration', model: 'Delegation of functions', form: 'Delegation of functions', stage: 'Approval', service: 'Education Planning and Strategy', post: 'School Improvement Partnerships Manager', role: 'Lead', accountable: true, footprint: 'Gwent',
    reasons: ['value', 'quality'], priorities: ['health', 'learning'], money: 310_000, budget: 1_950_000, staffDays: 150, start: '2027-09-01', entered: '2025-08-11',
    members: { neighbour: 1, food: 2 }
  },
  {
    number: 75, name: 'Library & Hub Partnership', nameCy: 'Partneriaeth Llyfrgell a Hwb', purpose: 'Libraries in four villages stay open longer because a community hub shares the building and the volunteers.', purposeCy: 'Mae llyfrgelloedd mewn pedwar pentref yn aros ar agor yn hirach am fod hwb cymunedol yn rhannu’r adeilad a’r gwirfoddolwyr.',
    kind: 'Partnership', form: 'Contractual', stage: 'Approval', service: 'Learning, Inclusion and Culture', post: 'Adult and Community Learning Manager', role: 'Major partner', footprint: 'County borough',
    reasons: ['value', 'services'], priorities: ['learning'], money: 46_500, budget: 88_000, inKind: 30_000, staffDays: 75, start: '2027-04-01', entered: '2025-10-06',
    named: ['Pentre-llwyd Community Hub', 'Pentre-llwyd Community Council', 'Waunfelen Community Hub', 'Waunfelen Community Council', 'Rhiwgoch Community Hub', 'Rhiwgoch Community Council', 'Capel Onnen Community Hub', 'Capel Onnen Community Council'], members: { learning: 1 }
  },
  {
    number: 76, name: 'Suicide Prevention Alliance', nameCy: 'Cynghrair Atal Hunanladdiad', purpose: 'Shares warning signs across services, trains front-line workers and supports those who are left behind.', purposeCy: 'Rhannu arwyddion rhybudd ar draws gwasanaethau, hyfforddi gweithwyr rheng flaen a chefnogi’r rhai sy’n cael eu gadael ar ôl.',
    kind: 'Partnership', form: 'Contractual', stage: 'Approval', service: 'Adult Social Care', post: 'Commissioning Manager', role: 'Minor partner', footprint: 'Gwent',
    reasons: ['issues', 'quality'], priorities: ['health'], ledBy: 'Hafren Valleys University Health Board', money: 12_000, budget: 95_000, staffDays: 22, start: '2027-02-01', entered: '2025-11-03',
    named: ['Valleys Mind and Mood', 'The Bereavement Café'], members: { health: 1, police: 1, fire: 1 }
  },
  {
    number: 77, name: 'Regional Legal Services', purpose: 'Childcare, planning and property lawyers of four councils as one practice.',
    kind: 'Collaboration', model: 'Delegation of functions', form: 'Delegation of functions', stage: 'Checklist', service: 'Legal and Governance', post: 'Principal Solicitor', role: 'Major partner', footprint: 'Gwent',
    reasons: ['value', 'quality'], priorities: ['prosperity'], money: 640_000, budget: 2_700_000, staffDays: 300, entered: '2026-01-12',
    members: { neighbour: 3 }
  },
  {
    number: 78, name: 'Empty Homes Loan Partnership', purpose: 'Loans that bring empty houses back; repaid money is lent again.',
    kind: 'Partnership', form: 'Contractual', stage: 'Checklist', service: 'Housing', post: 'Private Sector Housing Manager', role: 'Lead', accountable: true, footprint: 'County borough',
    reasons: ['resources', 'issues'], priorities: ['homes'], money: 0, budget: 750_000, inKind: 20_000, staffDays: 60, start: '2027-06-01', entered: '2026-02-02',
    members: { housing: 2, advice: 1 }
  },
  {
    number: 79, name: 'Gŵyl yr Onnen: Festival Partnership', nameCy: 'Gŵyl yr Onnen: Partneriaeth yr Ŵyl', purpose: 'Five days of food, music and poetry in July, run by the towns in turn.', purposeCy: 'Pum niwrnod o fwyd, cerddoriaeth a barddoniaeth ym mis Gorffennaf, a’r trefi’n ei chynnal yn eu tro.',
    kind: 'Partnership', form: 'Community interest company', stage: 'Checklist', service: 'Communities and Regeneration', post: 'Community Partnerships Manager', role: 'Enabler', footprint: 'County borough',
    reasons: ['resources', 'services'], priorities: ['prosperity'], money: 15_000, budget: 92_000, staffDays: 25, entered: '2026-03-09',
    members: { heritage: 4, town: 5, tourism: 2, food: 2 }
  },
  {
    number: 80, name: 'Shared Data and Insight Team', purpose: 'Analysts of the council, the health board and the police working on one set of figures.',
    kind: 'Collaboration', stage: 'Checklist', service: 'Customer and Digital Services', post: 'Digital Programme Manager', footprint: 'Gwent',
    reasons: ['quality', 'joined'], priorities: ['health', 'safety'], money: 55_000, staffDays: 120, entered: '2026-04-13',
    members: { health: 1, police: 1, neighbour: 1 }
  },
  {
    number: 81, name: 'Pen-y-bont Isaf Flood Action Group', purpose: 'Residents, the council and the water company look after culverts and a flood store.',
    kind: 'Partnership', form: 'Informal', stage: 'Screening', service: 'Highways and Transport', post: 'Network Manager', role: 'Enabler', footprint: 'County borough',
    reasons: ['issues'], priorities: ['environment', 'safety'], staffDays: 5, entered: '2026-05-18',
    named: ['Valleys Water', 'Pen-y-bont Isaf Community Council'], members: {}
  },
  {
    number: 82, name: 'Regional Reablement and Home Care Joint Service', purpose: 'Care after hospital arranged once for two council areas instead of twice.',
    kind: 'Collaboration', model: 'Delegation of functions', stage: 'Screening', service: 'Adult Social Care', post: 'Commissioning Manager', footprint: 'Gwent',
    reasons: ['services', 'value'], priorities: ['health'], money: 480_000, entered: '2026-06-01',
    members: { neighbour: 1, health: 1 }
  },
  {
    number: 83, name: 'Tŷ-coed Park Trust', nameCy: 'Ymddiriedolaeth Parc Tŷ-coed', purpose: 'Should the park go to a trust of its friends, the community council and us?',
    kind: 'Partnership', stage: 'Screening', service: 'Sport, Leisure and Countryside', post: 'Countryside Manager', footprint: 'County borough', priorities: ['environment'], inKind: 40_000, entered: '2026-07-13',
    named: ['Friends of Tŷ-coed Park', 'Tŷ-coed Community Council'], members: {}
  },
  {
    number: 84, name: 'Taxi and Private Hire Licensing Shared Service', kind: 'Collaboration', stage: 'Screening', service: 'Environmental Health and Trading Standards', post: 'Trading Standards Manager', footprint: 'South East Wales',
    purpose: 'One licence, one test and one complaints line for drivers in four council areas.', reasons: ['value', 'quality'], priorities: ['safety'], entered: '2026-08-03',
    members: { region: 1, neighbour: 2 }
  },
  {
    number: 85, name: 'Young People’s Assembly with “Care Leavers’ Voice” & Friends', kind: 'Partnership', stage: 'Idea', service: "Children's Services", post: 'Family Support Manager', purpose: 'Asked for by the care leavers who met the leader in September.', entered: '2026-09-21',
    named: ['Care Leavers’ Voice'], members: {}
  },
  {
    number: 86, name: 'Community Energy: solar roofs on schools', nameCy: 'Ynni Cymunedol: toeau solar ar ysgolion', kind: 'Partnership', stage: 'Idea', service: 'Education Planning and Strategy', post: 'School Improvement Partnerships Manager', priorities: ['environment'], entered: '2026-10-05',
    named: ['Solar Cwm Ltd'], members: {}
  },
  {
    number: 87, name: 'Cross-border Registrars', kind: 'Collaboration', stage: 'Idea', service: 'Democratic Services', footprint: 'Gwent', entered: '2026-10-19',
    withoutLeadOfficer: true, members: { neighbour: 1 }
  },
  {
    number: 88, name: 'Sharing of gritters with the farmers (Blaen-y-gelyn)', kind: 'Partnership', stage: 'Idea', service: 'Highways and Transport', post: 'Network Manager', purpose: '', entered: '2026-11-09',
    members: {}
  }
];
