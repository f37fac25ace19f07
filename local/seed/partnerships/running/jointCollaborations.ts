import { Draft } from '../draft';

/** The seventeen collaborations that others lead. The Welsh is a draft; some have none yet. */
export const jointCollaborations: readonly Draft[] = [
  {
    number: 32, name: 'South East Wales Investment Deal Joint Committee', nameCy: 'Cyd-bwyllgor Bargen Fuddsoddi De-ddwyrain Cymru',
    purpose: 'Ten councils decide together how the twenty-year investment fund is spent on transport, homes, skills and industry.',
    purposeCy: 'Deg cyngor yn penderfynu gyda’i gilydd sut y caiff y gronfa fuddsoddi ugain mlynedd ei gwario ar drafnidiaeth, cartrefi, sgiliau a diwydiant.',
    kind: 'Collaboration', model: 'Joint committee', form: 'Joint committee', stage: 'Running', service: 'Communities and Regeneration', post: 'Regeneration Manager', role: 'Major partner', footprint: 'South East Wales',
    reasons: ['resources', 'issues'], priorities: ['prosperity', 'learning'],
    ledBy: 'Porth Halen City and County Council', money: 1_240_000, budget: 48_500_000, staffDays: 75, start: '2017-03-01', end: '2037-03-31', review: 'far', website: true,
    named: ['Hafren Valleys Business Council', 'Meridian Distribution (Wales) Ltd'],
    members: { region: 5, neighbour: 4, university: 3 }
  },
  {
    number: 33, name: 'Hafren Regional Waste Treatment Joint Committee', nameCy: 'Cyd-bwyllgor Trin Gwastraff Rhanbarthol Hafren',
    purpose: 'Five councils burn what cannot be recycled in one plant that heats homes, and turn food waste into gas, under one contract until 2041.',
    purposeCy: 'Mae pum cyngor yn llosgi’r hyn na ellir ei ailgylchu mewn un gwaith sy’n gwresogi cartrefi, ac yn troi gwastraff bwyd yn nwy, o dan un contract tan 2041.',
    kind: 'Collaboration', model: 'Joint committee', form: 'Joint committee', stage: 'Running', service: 'Waste and Cleansing', post: 'Waste Strategy Manager', role: 'Major partner', footprint: 'South East Wales',
    basis: ['grant'], reasons: ['value', 'resources'], priorities: ['environment'],
    ledBy: 'Porth Halen City and County Council', money: 4_850_000, budget: 27_900_000, staffDays: 120, start: '2013-12-02', end: '2041-03-31', review: 'soon', website: true,
    members: { region: 2, neighbour: 2 }
  },
  {
    number: 35, name: 'Hafren Education Achievement Service', nameCy: 'Gwasanaeth Cyflawniad Addysg Hafren',
    purpose: 'Advises and challenges 230 schools in five council areas, trains teachers and leaders, and passes the improvement grants on to schools.',
    purposeCy: 'Cynghori a herio 230 o ysgolion mewn pum ardal cyngor, hyfforddi athrawon ac arweinwyr, a throsglwyddo’r grantiau gwella i ysgolion.',
    kind: 'Collaboration', model: 'Joint committee', form: 'Joint committee', stage: 'Running', service: 'Education Planning and Strategy', post: 'School Improvement Partnerships Manager', role: 'Major partner', footprint: 'Gwent',
    basis: ['grant'], reasons: ['quality', 'value', 'resources'], priorities: ['learning'],
    ledBy: 'Aberlas City Council', money: 905_000, budget: 7_340_000, staffDays: 190, start: '2012-09-03', review: 'overdue', website: true,
    members: { neighbour: 4 }
  },
  {
    number: 36, name: 'Sensory and Communication Support Service', nameCy: 'Gwasanaeth Cymorth Synhwyraidd a Chyfathrebu',
    purpose: 'Specialist teachers for children who are deaf, have impaired sight or need help to communicate, wherever in the region they go to school.',
    purposeCy: 'Athrawon arbenigol i blant sy’n fyddar, sydd â nam ar eu golwg neu sydd angen help i gyfathrebu, ble bynnag yn y rhanbarth y maent yn mynd i’r ysgol.',
    kind: 'Collaboration', model: 'Delegation of functions', form: 'Delegation of functions', stage: 'Running', service: 'Learning, Inclusion and Culture', post: 'Inclusion Manager', role: 'Minor partner', footprint: 'Gwent',
    reasons: ['quality', 'value'], priorities: ['learning', 'health'],
    ledBy: 'Dorlan County Borough Council', money: 418_000, budget: 1_970_000, staffDays: 16, start: '2010-09-01', review: 'far',
    named: ['Sight and Sound Valleys', 'Deaf Club Tref Onnen'],
    members: { neighbour: 4 }
  },
  {
    number: 37, name: 'Hafren Archives Joint Committee', nameCy: 'Cyd-bwyllgor Archifau Hafren',
    purpose: 'Keeps nine centuries of records of five counties safe, open to everyone and more and more online.',
    purposeCy: 'Cadw naw canrif o gofnodion pum sir yn ddiogel, yn agored i bawb ac yn gynyddol ar-lein.',
    kind: 'Collaboration', model: 'Joint committee', form: 'Joint committee', stage: 'Review', service: 'Learning, Inclusion and Culture', post: 'Museums and Heritage Manager', role: 'Minor partner', footprint: 'Gwent',
    reasons: ['value', 'quality'], priorities: ['learning'],
    ledBy: 'Glyn Rhedyn County Borough Council', money: 143_600, budget: 705_000, staffDays: 9, start: '1996-04-01', review: 'soon', website: true,
    named: ['Onnen Local History Society'],
    members: { neighbour: 4, university: 1 }
  },
  {
    number: 39, name: 'Onnen Hills Crematorium Joint Committee', nameCy: 'Cyd-bwyllgor Amlosgfa Bryniau Onnen',
    purpose: 'Runs the crematorium and its gardens for four councils; what is left over each year goes back to them.',
    purposeCy: 'Rhedeg yr amlosgfa a’i gerddi ar ran pedwar cyngor; mae’r hyn sydd dros ben bob blwyddyn yn mynd yn ôl iddynt.',
    kind: 'Collaboration', model: 'Joint committee', form: 'Joint committee', stage: 'Running', service: 'Environmental Health and Trading Standards', post: 'Food and Health Manager', role: 'Major partner', footprint: 'Gwent',
    reasons: ['value', 'services'], priorities: ['environment'],
    ledBy: 'Aberlas City Council', money: 0, budget: 1_410_000, staffDays: 14, start: '1974-04-01', review: 'far',
    members: { neighbour: 3 }
  },
  {
    number: 40, name: 'Hafren Valleys Adoption Service', nameCy: 'Gwasanaeth Mabwysiadu Cymoedd Hafren',
    purpose: 'Finds, checks and supports adopters for children of five councils, and stays with families for as long as they need.',
    purposeCy: 'Dod o hyd i fabwysiadwyr i blant pum cyngor, eu hasesu a’u cefnogi, ac aros gyda theuluoedd cyhyd ag y bydd angen.',
    kind: 'Collaboration', model: 'Delegation of functions', form: 'Delegation of functions', stage: 'Running', service: "Children's Services", post: 'Safeguarding Service Manager', role: 'Major partner', footprint: 'Gwent',
    basis: ['statutory'], reasons: ['statutory', 'quality', 'services'], priorities: ['health'],
    ledBy: 'Bro Hafren County Council', money: 396_000, budget: 1_880_000, staffDays: 35, start: '2014-04-01', review: 'far', website: true,
    named: ['Kinship Hafren', 'Home from Home Family Support'],
    members: { neighbour: 4, health: 1 }
  },
  {
    number: 47, name: 'South East Wales Corporate Joint Committee', nameCy: 'Cyd-bwyllgor Corfforedig De-ddwyrain Cymru',
    purpose: 'Prepares the regional transport plan and the strategic development plan, and promotes the region’s economy.',
    purposeCy: 'Paratoi’r cynllun trafnidiaeth rhanbarthol a’r cynllun datblygu strategol, a hyrwyddo economi’r rhanbarth.',
    kind: 'Collaboration', model: 'Joint committee', form: 'Joint committee', stage: 'Running', service: 'Planning and Building Control', post: 'Strategic Planning Manager', role: 'Major partner', footprint: 'South East Wales',
    basis: ['statutory'], reasons: ['statutory', 'issues'], priorities: ['prosperity', 'environment', 'homes'],
    ledBy: 'Porth Halen City and County Council', money: 227_000, budget: 3_150_000, staffDays: 88, start: '2021-04-01', review: 'overdue', website: true,
    named: ['Roads and Rail Agency for Wales', 'Valleys Rail Operator', 'Hafren Buses'],
    members: { region: 5, neighbour: 4 }
  },
  {
    number: 48, name: 'Hafren Valleys Coroner Service', nameCy: 'Gwasanaeth Crwner Cymoedd Hafren',
    purpose: 'Pays for and houses the coroner, the court and the officers; the coroner decides independently of every council.',
    purposeCy: 'Talu am y crwner, y llys a’r swyddogion a rhoi cartref iddynt; mae’r crwner yn penderfynu’n annibynnol ar bob cyngor.',
    kind: 'Collaboration', model: 'Delegation of functions', form: 'Delegation of functions', stage: 'Running', service: 'Legal and Governance', post: 'Principal Solicitor', role: 'Minor partner', footprint: 'Gwent',
    basis: ['statutory'], reasons: ['statutory', 'value'], priorities: ['health'],
    ledBy: 'Aberlas City Council', money: 289_700, budget: 1_330_000, staffDays: 5, start: '1996-04-01', review: 'far',
    members: { neighbour: 4, police: 1, health: 1 }
  },
  {
    number: 49, name: 'Trading Standards Investigations Unit', nameCy: 'Uned Ymchwiliadau Safonau Masnach',
    purpose: 'Goes after loan sharks, rogue builders and counterfeit goods across council borders, where one council alone would stop at the boundary.',
    purposeCy: 'Mynd ar ôl benthycwyr anghyfreithlon, adeiladwyr twyllodrus a nwyddau ffug ar draws ffiniau cynghorau, lle byddai un cyngor yn stopio wrth y ffin.',
    kind: 'Collaboration', model: 'Delegation of functions', form: 'Delegation of functions', stage: 'Running', service: 'Environmental Health and Trading Standards', post: 'Trading Standards Manager', role: 'Minor partner', footprint: 'South Wales',
    basis: ['good practice'], reasons: ['issues', 'resources', 'value'], priorities: ['safety', 'prosperity'],
    ledBy: 'Morfa Wen County Borough Council', money: 24_500, budget: 540_000, staffDays: 40, start: '2014-10-06', review: 'far',
    members: { region: 4, neighbour: 4, police: 1 }
  },
  {
    number: 50, name: 'Hafren Music Service', nameCy: 'Gwasanaeth Cerdd Hafren',
    purpose: 'Lessons, ensembles and a library of instruments for pupils in four counties; no child goes without for lack of money.',
    purposeCy: 'Gwersi, ensembles a llyfrgell offerynnau i ddisgyblion mewn pedair sir; nid oes yr un plentyn yn mynd heb oherwydd diffyg arian.',
    kind: 'Collaboration', stage: 'Review', service: 'Learning, Inclusion and Culture', post: 'Inclusion Manager', role: 'Minor partner', footprint: 'Gwent',
    reasons: ['quality', 'value'], priorities: ['learning'],
    ledBy: 'Glyn Rhedyn County Borough Council', money: 82_000, budget: 690_000, review: 'overdue',
    members: { neighbour: 3, school: 3 }
  },
  {
    number: 51, name: 'Shared ICT Resource Service', nameCy: 'Gwasanaeth Adnoddau TGCh a Rennir',
    purpose: 'One data centre, one service desk and one network for three councils and the police.',
    purposeCy: 'Un ganolfan ddata, un ddesg wasanaeth ac un rhwydwaith i dri chyngor a’r heddlu.',
    kind: 'Collaboration', model: 'Joint committee', form: 'Joint committee', stage: 'Running', service: 'Customer and Digital Services', post: 'Digital Programme Manager', role: 'Major partner', footprint: 'Gwent',
    reasons: ['value', 'services', 'quality'], priorities: ['prosperity'],
    ledBy: 'Dorlan County Borough Council', money: 3_120_000, budget: 11_700_000, staffDays: 150, start: '2011-07-01', review: 'far',
    members: { neighbour: 2, police: 1 }
  },
  {
    number: 52, name: 'South Wales Parking Enforcement Processing', nameCy: 'Prosesu Gorfodi Parcio De Cymru',
    purpose: 'Penalty notices, appeals and payments of eleven councils are handled by one office.',
    kind: 'Collaboration', model: 'Delegation of functions', form: 'Delegation of functions', stage: 'Renew or exit', service: 'Highways and Transport', post: 'Network Manager', role: 'Minor partner', footprint: 'South Wales',
    reasons: ['value'], priorities: ['environment'],
    ledBy: 'Dyffryn Taran County Borough Council', money: 38_000, budget: 610_000, staffDays: 11, start: '2019-04-08', end: '2027-04-07', review: 'far',
    members: { region: 4, neighbour: 3, wales: 3 }
  },
  {
    number: 53, name: 'All Wales Pensions Investment Joint Committee', nameCy: 'Cyd-bwyllgor Buddsoddi Pensiynau Cymru Gyfan',
    purpose: 'Eight pension funds invest together, for lower fees and a stronger voice with the companies that they own.',
    purposeCy: 'Mae wyth cronfa bensiwn yn buddsoddi gyda’i gilydd, am ffioedd is a llais cryfach gyda’r cwmnïau y maent yn berchen arnynt.',
    kind: 'Collaboration', model: 'Joint committee', form: 'Joint committee', stage: 'Running', service: 'Finance', post: 'Treasury and Pensions Manager', role: 'Observer', footprint: 'All Wales',
    reasons: ['value', 'quality'], priorities: ['prosperity'],
    ledBy: 'Aber-y-garn City and County Council', budget: 1_450_000, staffDays: 4, start: '2017-06-29', review: 'far', website: true,
    members: { wales: 5, region: 3 }
  },
  {
    number: 64, name: 'Five Councils Procurement', nameCy: 'Caffael y Pum Cyngor',
    purpose: 'Buys what all five need once: fuel, food, laptops, agency staff. Local firms get the plans a year ahead.',
    kind: 'Collaboration', stage: 'Running', service: 'Finance', post: 'Treasury and Pensions Manager', role: 'Major partner', footprint: 'Gwent',
    reasons: ['value'], priorities: ['prosperity'],
    ledBy: 'Aberlas City Council', money: 96_000, budget: 480_000, staffDays: 60, start: '2025-07-01', entered: '2024-11-04', review: 'first',
    members: { neighbour: 4 }
  },
  {
    number: 65, name: 'Foster Hafren', nameCy: 'Maethu Hafren',
    purpose: 'One campaign, one helpline and one set of allowances, so that councils no longer compete for the same foster carers.',
    purposeCy: 'Un ymgyrch, un llinell gymorth ac un set o lwfansau, fel nad yw cynghorau bellach yn cystadlu am yr un gofalwyr maeth.',
    kind: 'Collaboration', model: 'Delegation of functions', form: 'Delegation of functions', stage: 'Running', service: "Children's Services", post: 'Safeguarding Service Manager', role: 'Major partner', footprint: 'Gwent',
    reasons: ['value', 'joined', 'quality'], priorities: ['health'],
    ledBy: 'Bro Hafren County Council', money: 52_000, budget: 262_000, staffDays: 45, start: '2025-04-01', entered: '2024-12-02', review: 'soon',
    named: ['Kinship Hafren', 'Care Leavers’ Voice'],
    members: { neighbour: 4 }
  },
  {
    number: 66, name: 'Winter Roads & Salt Joint Committee', nameCy: 'Cyd-bwyllgor Ffyrdd y Gaeaf a Halen',
    purpose: 'Four councils and the roads agency share salt barns, forecasts and spare gritters.',
    kind: 'Collaboration', model: 'Joint committee', form: 'Joint committee', stage: 'Running', service: 'Highways and Transport', role: 'Minor partner', footprint: 'South East Wales',
    reasons: ['value', 'services'], priorities: ['safety', 'environment'],
    ledBy: 'Cwm Alarch County Borough Council', money: 31_000, budget: 118_000, staffDays: 8, start: '2025-09-01', entered: '2025-01-13', review: 'first', withoutLeadOfficer: true,
    named: ['Roads and Rail Agency for Wales'],
    members: { region: 2, neighbour: 1 }
  }
];
