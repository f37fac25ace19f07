import { Draft } from '../draft';

/** The eight collaborations that the council leads (C1). The Welsh is a draft. */
export const hostedCollaborations: readonly Draft[] = [
  {
    number: 34, name: 'Hafren Valleys Shared Emergency Planning Service', nameCy: 'Cydwasanaeth Cynllunio at Argyfwng Cymoedd Hafren',
    purpose: 'One team plans, trains and exercises for floods, fires and tips in three boroughs, keeps a duty officer on call day and night and runs the control rooms when something happens.',
    purposeCy: 'Un tîm sy’n cynllunio, yn hyfforddi ac yn ymarfer ar gyfer llifogydd, tanau a thomenni mewn tair bwrdeistref, yn cadw swyddog ar ddyletswydd ddydd a nos ac yn rhedeg yr ystafelloedd rheoli pan fydd rhywbeth yn digwydd.',
    kind: 'Collaboration', model: 'Delegation of functions', form: 'Delegation of functions', stage: 'Running', service: 'Public Protection', post: 'Emergency Planning Manager', role: 'Lead', accountable: true, footprint: 'Gwent',
    basis: ['good practice'], reasons: ['value', 'services', 'quality'], priorities: ['safety'],
    money: 164_000, budget: 412_000, staffDays: 660, start: '2012-04-01', review: 'far',
    members: { neighbour: 2, police: 1, fire: 1, health: 1, military: 1 }
  },
  {
    number: 38, name: 'Hafren Valleys Museums Service', nameCy: 'Gwasanaeth Amgueddfeydd Cymoedd Hafren',
    purpose: 'Four museums and one store with one curator team, one catalogue in both languages and a van that takes objects to schools.',
    purposeCy: 'Pedair amgueddfa ac un storfa gydag un tîm curadurol, un catalog yn y ddwy iaith a fan sy’n mynd â gwrthrychau i ysgolion.',
    kind: 'Collaboration', model: 'Delegation of functions', form: 'Delegation of functions', stage: 'Running', service: 'Learning, Inclusion and Culture', post: 'Museums and Heritage Manager', role: 'Lead', accountable: true, footprint: 'Gwent',
    reasons: ['value', 'quality'], priorities: ['learning', 'prosperity'],
    money: 271_000, budget: 598_000, inKind: 25_000, staffDays: 480, start: '2015-04-01', review: 'soon', website: true,
    named: ['Winding House Friends', 'Onnen Local History Society'],
    members: { neighbour: 2 }
  },
  {
    number: 41, name: 'Shared Internal Audit Service', nameCy: 'Cydwasanaeth Archwilio Mewnol',
    purpose: 'Auditors for three councils in one team: wider skills, less dependence on single people and no auditor who checks their own neighbours.',
    purposeCy: 'Archwilwyr i dri chyngor mewn un tîm: sgiliau ehangach, llai o ddibyniaeth ar unigolion a dim un archwilydd yn gwirio ei gymdogion ei hun.',
    kind: 'Collaboration', model: 'Delegation of functions', form: 'Delegation of functions', stage: 'Running', service: 'Finance', post: 'Internal Audit Manager', role: 'Lead', accountable: true, footprint: 'South East Wales',
    reasons: ['value', 'quality'], priorities: ['prosperity'],
    money: 349_500, budget: 871_000, staffDays: 1_100, start: '2018-04-02', review: 'far',
    members: { neighbour: 1, region: 1 }
  },
  {
    number: 42, name: 'Joint CCTV Control Room', nameCy: 'Ystafell Reoli CCTV ar y Cyd',
    purpose: 'Watches 412 cameras in two boroughs day and night, calls the police, finds missing people and answers lone workers’ alarms.',
    purposeCy: 'Gwylio 412 o gamerâu mewn dwy fwrdeistref ddydd a nos, galw’r heddlu, dod o hyd i bobl sydd ar goll ac ateb larymau gweithwyr unigol.',
    kind: 'Collaboration', model: 'Delegation of functions', form: 'Delegation of functions', stage: 'Running', service: 'Public Protection', post: 'CCTV and Control Room Manager', role: 'Lead', accountable: true, footprint: 'Gwent',
    reasons: ['value', 'services'], priorities: ['safety'],
    money: 238_000, budget: 437_000, staffDays: 1_320, start: '2016-10-03', review: 'overdue',
    members: { neighbour: 1, police: 1 }
  },
  {
    number: 43, name: 'Integrated Community Equipment Service', nameCy: 'Gwasanaeth Offer Cymunedol Integredig',
    purpose: 'Beds, hoists, rails and ramps from one store, delivered, fitted, cleaned and used again; paid for from a pooled budget of five councils and the health board.',
    purposeCy: 'Gwelyau, teclynnau codi, rheiliau a rampiau o un storfa, wedi’u danfon, eu gosod, eu glanhau a’u hailddefnyddio; telir amdanynt o gyllideb gyfun pum cyngor a’r bwrdd iechyd.',
    kind: 'Collaboration', model: 'Delegation of functions', form: 'Delegation of functions', stage: 'Review', service: 'Adult Social Care', post: 'Integrated Services Manager', role: 'Lead', accountable: true, footprint: 'Gwent',
    reasons: ['services', 'value', 'joined'], priorities: ['health', 'homes'],
    money: 690_000, budget: 4_180_000, staffDays: 700, start: '2008-10-01', review: 'soon', website: true,
    members: { neighbour: 4, health: 1 }
  },
  {
    number: 44, name: 'Out-of-hours Social Care Duty Team', nameCy: 'Tîm Dyletswydd Gofal Cymdeithasol y Tu Allan i Oriau',
    purpose: 'Social workers for adults and children at night, at weekends and on bank holidays in five boroughs.',
    purposeCy: 'Gweithwyr cymdeithasol i oedolion a phlant gyda’r nos, ar benwythnosau ac ar wyliau banc mewn pum bwrdeistref.',
    kind: 'Collaboration', model: 'Delegation of functions', form: 'Delegation of functions', stage: 'Running', service: 'Adult Social Care', post: 'Commissioning Manager', role: 'Lead', accountable: true, footprint: 'Gwent',
    reasons: ['value', 'services', 'quality'], priorities: ['safety', 'health'],
    money: 312_000, budget: 1_290_000, staffDays: 1_560, start: '2005-04-01', review: 'far',
    members: { neighbour: 4 }
  },
  {
    number: 45, name: 'South Wales Minerals and Waste Planning Advice', nameCy: 'Cyngor Cynllunio Mwynau a Gwastraff De Cymru',
    purpose: 'Two planners and a geologist advise nine authorities on quarries, tips and waste sites, at a price that each pays for the days it uses.',
    purposeCy: 'Dau gynlluniwr a daearegwr yn cynghori naw awdurdod ar chwareli, tomenni a safleoedd gwastraff, am bris y mae pob un yn ei dalu am y diwrnodau y mae’n eu defnyddio.',
    kind: 'Collaboration', model: 'Delegation of functions', form: 'Delegation of functions', stage: 'Running', service: 'Planning and Building Control', post: 'Strategic Planning Manager', role: 'Lead', accountable: true, footprint: 'South Wales',
    reasons: ['value', 'quality'], priorities: ['environment'],
    money: 21_000, budget: 186_000, inKind: 14_000, staffDays: 220, start: '2011-04-01', review: 'far',
    members: { neighbour: 3, region: 5 }
  },
  {
    number: 46, name: 'Shared Building Control', nameCy: 'Rheolaeth Adeiladu ar y Cyd',
    purpose: 'Surveyors of two councils work from one list, so that building sites wait hours for an inspection and not days.',
    purposeCy: 'Mae syrfewyr dau gyngor yn gweithio o un rhestr, fel bod safleoedd adeiladu’n aros oriau am archwiliad ac nid dyddiau.',
    kind: 'Collaboration', model: 'Delegation of functions', form: 'Delegation of functions', stage: 'Running', service: 'Planning and Building Control', post: 'Building Control Manager', role: 'Lead', accountable: true, footprint: 'Gwent',
    reasons: ['value', 'quality', 'services'], priorities: ['homes', 'safety'],
    money: 97_000, budget: 355_000, staffDays: 510, start: '2019-07-01', review: 'soon',
    members: { neighbour: 1 }
  }
];
