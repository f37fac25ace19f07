import { Draft } from '../draft';

/** Running partnerships about places, nature, learning, work and civic life. The Welsh is a draft. */
export const placePartnerships: readonly Draft[] = [
  {
    number: 11, name: 'Cwm Onnen Local Nature Partnership', nameCy: 'Partneriaeth Natur Leol Cwm Onnen',
    purpose: 'Restores habitats and helps people to care for nature near their homes: meadows, ponds, street trees and a yearly count of species.',
    purposeCy: 'Adfer cynefinoedd a helpu pobl i ofalu am natur ger eu cartrefi: dolydd, pyllau, coed stryd a chyfrif blynyddol o rywogaethau.',
    kind: 'Partnership', stage: 'Running', service: 'Sport, Leisure and Countryside', post: 'Countryside Manager', role: 'Co-ordinator', accountable: true, footprint: 'County borough',
    basis: ['grant'], reasons: ['resources', 'issues'], priorities: ['environment', 'health'],
    money: 12_000, budget: 164_000, inKind: 9_500, staffDays: 110, start: '2011-07-04', review: 'far', website: true,
    named: ['Environment and Forests Agency'],
    members: { nature: 9, university: 1, town: 4, school: 2 }
  },
  {
    number: 12, name: 'Good Food Cwm Onnen', nameCy: 'Bwyd Da Cwm Onnen',
    purpose: 'A community interest company that links growers, schools, food banks and shops, so that good food is easy to find and less of it is thrown away.',
    purposeCy: 'Cwmni buddiannau cymunedol sy’n cysylltu tyfwyr, ysgolion, banciau bwyd a siopau, fel bod bwyd da yn hawdd dod o hyd iddo a llai ohono’n cael ei daflu.',
    kind: 'Partnership', form: 'Community interest company', stage: 'Review', service: 'Environmental Health and Trading Standards', post: 'Food and Health Manager', role: 'Enabler', footprint: 'County borough',
    reasons: ['issues', 'resources'], priorities: ['health', 'prosperity', 'environment'],
    ledBy: 'Hafren Growers Co-operative', money: 20_000, budget: 187_000, staffDays: 32, start: '2019-03-04', review: 'soon', website: true,
    members: { food: 6, advice: 2, school: 3, health: 1, hub: 4 }
  },
  {
    number: 13, name: 'Armed Forces Covenant Partnership', nameCy: 'Partneriaeth Cyfamod y Lluoedd Arfog',
    purpose: 'Serving personnel, veterans and their families should not be worse off when they need a school place, a home, a doctor or a job.',
    purposeCy: 'Ni ddylai aelodau’r lluoedd, cyn-filwyr na’u teuluoedd fod dan anfantais pan fydd arnynt angen lle mewn ysgol, cartref, meddyg neu swydd.',
    kind: 'Partnership', stage: 'Running', service: 'People Services', post: 'Equalities and Welsh Language Manager', role: 'Co-ordinator', footprint: 'County borough',
    basis: ['good practice'], reasons: ['quality', 'services'], priorities: ['homes', 'health', 'learning'],
    money: 3_500, budget: 11_000, staffDays: 24, start: '2012-06-25', review: 'far', website: true,
    named: ['DWP Hafren Valleys District', 'Veterans’ Rooms'],
    members: { military: 3, veterans: 4, health: 1, housing: 2 }
  },
  {
    number: 14, name: 'Cwm Onnen Lifelong Learning Partnership', nameCy: 'Partneriaeth Dysgu Gydol Oes Cwm Onnen',
    purpose: 'Everybody who teaches anybody: schools, colleges, employers, clubs and councils share one prospectus, so that no course runs twice and no village has none.',
    purposeCy: 'Pawb sy’n addysgu unrhyw un: mae ysgolion, colegau, cyflogwyr, clybiau a chynghorau yn rhannu un prosbectws, fel nad oes cwrs yn cael ei gynnal ddwywaith na phentref heb yr un.',
    kind: 'Partnership', stage: 'Running', service: 'Learning, Inclusion and Culture', post: 'Adult and Community Learning Manager', role: 'Facilitator', footprint: 'County borough',
    reasons: ['services', 'quality', 'joined'], priorities: ['learning', 'prosperity'],
    ledBy: 'Coleg Cwm Onnen', money: 24_000, budget: 138_000, inKind: 15_000, staffDays: 130, start: '2003-09-01', review: 'far', website: true,
    named: ['Careers and Skills Advice Wales', 'DWP Hafren Valleys District'],
    members: { college: 5, university: 4, school: 14, training: 22, learning: 12, children: 12, business: 24, hub: 20, town: 30, advice: 8, equality: 4, heritage: 6, housing: 4 }
  },
  {
    number: 15, name: 'Pathways 14–19 Learning Network', nameCy: 'Rhwydwaith Dysgu Llwybrau 14–19',
    purpose: 'Schools and colleges offer courses together, so that a pupil in a small school has the same choice as one in a large one.',
    purposeCy: 'Mae ysgolion a cholegau yn cynnig cyrsiau gyda’i gilydd, fel bod gan ddisgybl mewn ysgol fach yr un dewis ag un mewn ysgol fawr.',
    kind: 'Partnership', form: 'Contractual', stage: 'Running', service: 'Education Planning and Strategy', post: 'School Improvement Partnerships Manager', role: 'Co-ordinator', footprint: 'County borough',
    reasons: ['quality', 'value'], priorities: ['learning'],
    ledBy: 'Hafren Valleys College', money: 36_700, budget: 152_000, staffDays: 70, start: '2009-09-01', review: 'overdue',
    named: ['Careers and Skills Advice Wales'],
    members: { school: 11, college: 3, training: 3 }
  },
  {
    number: 21, name: 'Tref Onnen Town Centre Partnership', nameCy: 'Partneriaeth Canol Tref Onnen',
    purpose: 'Traders, landlords and the two councils run events, fill empty shops and keep the centre clean, safe and easy to reach.',
    purposeCy: 'Mae masnachwyr, landlordiaid a’r ddau gyngor yn cynnal digwyddiadau, yn llenwi siopau gwag ac yn cadw’r canol yn lân, yn ddiogel ac yn hawdd ei gyrraedd.',
    kind: 'Partnership', stage: 'Running', service: 'Communities and Regeneration', post: 'Regeneration Manager', role: 'Major partner', footprint: 'County borough',
    reasons: ['resources', 'services'], priorities: ['prosperity', 'environment'],
    ledBy: 'Onnen Chamber of Trade', money: 48_000, budget: 121_000, staffDays: 85, start: '2013-02-11', review: 'far', website: true,
    named: ['Tref Onnen Town Council', 'Tref Onnen Market Traders', 'Ironworks Estates plc', 'Onnen Taxi Owners’ Association'],
    members: { business: 7, developer: 2, police: 1 }
  },
  {
    number: 22, name: "O'Brien's Mill Regeneration Partnership", nameCy: 'Partneriaeth Adfywio Melin O’Brien',
    purpose: 'A company owned half by the council and half by the developer turns the listed mill and its yard into workshops, a market hall and 64 homes.',
    purposeCy: 'Mae cwmni y mae’r cyngor yn berchen ar hanner ohono a’r datblygwr ar yr hanner arall yn troi’r felin restredig a’i hiard yn weithdai, neuadd farchnad a 64 o gartrefi.',
    kind: 'Partnership', form: 'Corporate or joint venture', stage: 'Review', service: 'Communities and Regeneration', post: 'Regeneration Manager', role: 'Major partner', footprint: 'County borough',
    reasons: ['resources', 'value'], priorities: ['prosperity', 'homes'],
    ledBy: 'Ashgrove Regeneration LLP', money: 1_850_000, budget: 9_300_000, inKind: 420_000, staffDays: 160, start: '2021-10-18', end: '2029-03-31', review: 'overdue', website: true,
    named: ['O’Brien’s Mill Trust'],
    members: { developer: 3, heritage: 1, housing: 1 }
  },
  {
    number: 23, name: 'Sport and Active Lives Cwm Onnen', nameCy: 'Chwaraeon a Bywydau Egnïol Cwm Onnen',
    purpose: 'Clubs, schools and the health board make it easier to be active, above all for those who never thought that sport was for them.',
    purposeCy: 'Mae clybiau, ysgolion a’r bwrdd iechyd yn ei gwneud yn haws bod yn egnïol, yn enwedig i’r rhai na feddyliodd erioed fod chwaraeon ar eu cyfer nhw.',
    kind: 'Partnership', stage: 'Running', service: 'Sport, Leisure and Countryside', post: 'Sport and Active Lives Manager', role: 'Lead', accountable: true, footprint: 'County borough',
    reasons: ['issues', 'resources', 'quality'], priorities: ['health'],
    money: 57_300, budget: 233_000, staffDays: 145, start: '2010-04-01', review: 'far',
    named: ['Sport and Activity Council'],
    members: { sport: 10, health: 1, school: 4 }
  },
  {
    number: 24, name: 'Walk, Wheel & Cycle: the Active Travel Partnership', nameCy: 'Cerdded, Olwyno a Beicio: y Bartneriaeth Teithio Llesol',
    purpose: 'Agrees which routes come next, bids for the yearly fund, and works with schools and employers so that short trips (<2 miles) need no car.',
    purposeCy: 'Cytuno pa lwybrau sy’n dod nesaf, gwneud cais am y gronfa flynyddol, a gweithio gydag ysgolion a chyflogwyr fel nad oes angen car ar gyfer teithiau byr (<2 filltir).',
    kind: 'Partnership', stage: 'Running', service: 'Highways and Transport', post: 'Transport Strategy Manager', role: 'Lead', accountable: true, footprint: 'County borough',
    basis: ['grant'], reasons: ['resources', 'issues'], priorities: ['environment', 'health'],
    money: 90_000, budget: 2_480_000, staffDays: 275, start: '2014-11-03', review: 'soon',
    named: ['Roads and Rail Agency for Wales', 'Cwm Cyclists', 'Hafren Buses', 'Valleys Rail Operator'],
    members: { sport: 1, school: 3, health: 1, town: 5, equality: 1 }
  },
  {
    number: 25, name: 'Community Transport Forum', nameCy: 'Fforwm Trafnidiaeth Gymunedol',
    purpose: 'Volunteer cars, dial-a-ride and bus companies plan timetables together, so that the upper villages can reach the hospital and the college.',
    purposeCy: 'Mae ceir gwirfoddol, cludiant ar alw a chwmnïau bysiau yn cynllunio amserlenni gyda’i gilydd, fel y gall y pentrefi uchaf gyrraedd yr ysbyty a’r coleg.',
    kind: 'Partnership', stage: 'Running', service: 'Highways and Transport', role: 'Facilitator', footprint: 'County borough',
    reasons: ['services', 'quality'], priorities: ['prosperity', 'health'],
    ledBy: 'Community Cars Cwm Onnen', budget: 46_000, staffDays: 12, start: '2016-02-22', review: 'unknown', withoutLeadOfficer: true,
    named: ['Hafren Buses', 'Rhedyn Coaches', 'Onnen Taxi Owners’ Association', 'Jones the Coach'],
    members: { wheels: 4, health: 1, town: 6, college: 1 }
  },
  {
    number: 26, name: 'Onnen Canal Restoration Partnership', nameCy: 'Partneriaeth Adfer Camlas Onnen',
    purpose: 'Reopens three miles of canal and its towpath between Tref Onnen and Abergelyn, with volunteers, apprentices and the lottery.',
    purposeCy: 'Ailagor tair milltir o gamlas a’i llwybr tynnu rhwng Tref Onnen ac Abergelyn, gyda gwirfoddolwyr, prentisiaid a’r loteri.',
    kind: 'Partnership', form: 'Contractual', stage: 'Renew or exit', service: 'Sport, Leisure and Countryside', post: 'Countryside Manager', role: 'Major partner', footprint: 'Gwent',
    reasons: ['resources', 'issues'], priorities: ['environment', 'prosperity'],
    ledBy: 'Onnen Canal Society', money: 65_000, budget: 710_000, inKind: 30_000, staffDays: 90, start: '2020-01-06', end: '2027-03-31', review: 'far', website: true,
    named: ['Environment and Forests Agency', 'Historic Places Service', 'Rural Skills & Crafts', 'Onnen Local History Society'],
    members: { nature: 3, neighbour: 1 }
  },
  {
    number: 27, name: 'Mynydd Llŷr Commons and Uplands Partnership', nameCy: 'Partneriaeth Tir Comin ac Ucheldir Mynydd Llŷr',
    purpose: 'Commoners, wardens and the police deal together with off-road bikes, fly-tipping, wildfires and worn paths on four commons.',
    purposeCy: 'Mae cominwyr, wardeniaid a’r heddlu yn mynd i’r afael gyda’i gilydd â beiciau oddi ar y ffordd, tipio anghyfreithlon, tanau gwyllt a llwybrau treuliedig ar bedwar comin.',
    kind: 'Partnership', stage: 'Running', service: 'Sport, Leisure and Countryside', post: 'Countryside Manager', role: 'Minor partner', footprint: 'South East Wales',
    reasons: ['issues', 'services'], priorities: ['environment', 'safety'],
    ledBy: 'Dyffryn Taran County Borough Council', money: 7_500, budget: 83_000, staffDays: 20, start: '2017-03-13', review: 'far',
    named: ['Environment and Forests Agency'],
    members: { nature: 3, region: 2, neighbour: 2, police: 1, fire: 1, town: 4 }
  },
  {
    number: 28, name: 'River Onnen Catchment and Flood Partnership', nameCy: 'Partneriaeth Dalgylch a Llifogydd Afon Onnen',
    purpose: 'From the springs to the weir: slows the flow with trees and ponds, warns villages in time and keeps the river clean enough to fish and swim.',
    purposeCy: 'O’r ffynhonnau i’r gored: arafu’r llif â choed a phyllau, rhybuddio pentrefi mewn da bryd a chadw’r afon yn ddigon glân i bysgota a nofio.',
    kind: 'Partnership', stage: 'Running', service: 'Highways and Transport', post: 'Network Manager', role: 'Major partner', footprint: 'Gwent',
    reasons: ['issues', 'joined'], priorities: ['environment', 'safety'],
    ledBy: 'River Onnen Trust', money: 33_000, budget: 295_000, staffDays: 58, start: '2021-02-15', review: 'overdue',
    named: ['Environment and Forests Agency', 'Valleys Water'],
    members: { nature: 4, neighbour: 2, town: 7, fire: 1 }
  },
  {
    number: 29, name: 'Voluntary Sector Compact Liaison Committee', nameCy: 'Pwyllgor Cyswllt Compact y Sector Gwirfoddol',
    purpose: 'Keeps the promises that the council and voluntary groups made to each other: early consultation, fair funding, clear answers.',
    purposeCy: 'Cadw’r addewidion a wnaeth y cyngor a grwpiau gwirfoddol i’w gilydd: ymgynghori cynnar, cyllido teg, atebion clir.',
    kind: 'Partnership', stage: 'Running', service: 'Communities and Regeneration', post: 'Community Partnerships Manager', role: 'Co-ordinator', footprint: 'County borough',
    basis: ['good practice'], reasons: ['quality', 'joined'], priorities: ['prosperity', 'health'],
    money: 0, budget: 0, staffDays: 15, start: '2006-04-03', review: 'far',
    members: { advice: 3, care: 3, children: 3, equality: 3, nature: 2, sport: 1 }
  },
  {
    number: 30, name: 'Charter between the Council and Town and Community Councils', nameCy: 'Siarter rhwng y Cyngor a Chynghorau Tref a Chymuned',
    purpose: 'Says how the councils consult each other, share services such as play areas and toilets, and settle disagreements.',
    purposeCy: 'Nodi sut mae’r cynghorau’n ymgynghori â’i gilydd, yn rhannu gwasanaethau fel mannau chwarae a thoiledau, ac yn datrys anghytuno.',
    kind: 'Partnership', stage: 'Running', service: 'Democratic Services', post: 'Partnerships and Scrutiny Manager', role: 'Lead', footprint: 'County borough',
    basis: ['good practice'], reasons: ['joined', 'services'], priorities: ['environment'],
    money: 0, staffDays: 28, start: '2013-05-20', review: 'far',
    members: { town: 26 }
  },
  {
    number: 31, name: 'Working Onnen Employability and Skills Partnership', nameCy: 'Partneriaeth Cyflogadwyedd a Sgiliau Gwaith Onnen',
    purpose: 'One team of mentors for people who are out of work, whichever scheme pays. Employers tell the partnership which skills they will need.',
    purposeCy: 'Un tîm o fentoriaid i bobl sydd allan o waith, pa gynllun bynnag sy’n talu. Mae cyflogwyr yn dweud wrth y bartneriaeth pa sgiliau y bydd eu hangen arnynt.',
    kind: 'Partnership', form: 'Contractual', stage: 'Renew or exit', service: 'Communities and Regeneration', post: 'Employability Manager', role: 'Lead', accountable: true, footprint: 'County borough',
    basis: ['grant'], reasons: ['resources', 'joined'], priorities: ['prosperity', 'learning'],
    money: 110_000, budget: 1_640_000, staffDays: 900, start: '2022-04-01', end: '2027-03-31', review: 'far', website: true,
    named: ['DWP Hafren Valleys District', 'Careers and Skills Advice Wales', 'Wheels to Work'],
    members: { training: 5, college: 2, business: 4, housing: 2 }
  },
  {
    number: 61, name: 'Digital Inclusion Partnership', nameCy: 'Partneriaeth Cynhwysiant Digidol',
    purpose: 'Devices, data and patient help at a table near you. Libraries, hubs and housing staff share volunteers and a lending stock.',
    kind: 'Partnership', stage: 'Running', service: 'Customer and Digital Services', post: 'Customer Services Manager', role: 'Co-ordinator', footprint: 'County borough',
    reasons: ['services', 'issues'], priorities: ['learning', 'prosperity'],
    money: 17_500, budget: 41_000, staffDays: 46, start: '2025-02-03', entered: '2024-06-17', review: 'far',
    named: ['Red Kite Software'],
    members: { hub: 6, learning: 2, housing: 2, college: 1 }
  },
  {
    number: 62,
    name: 'Cwm Onnen Community Cohesion, Welcome and Sanctuary Partnership for Refugees, People Seeking Asylum, Migrant Workers, Gypsy, Roma and Traveller Families and the Towns, Villages, Schools, Surgeries and Employers that Share Daily Life with Them',
    nameCy: 'Partneriaeth Cydlyniant Cymunedol, Croeso a Noddfa Cwm Onnen ar gyfer Ffoaduriaid, Pobl sy’n Ceisio Lloches, Gweithwyr Mudol, Teuluoedd Sipsiwn, Roma a Theithwyr a’r Trefi, Pentrefi, Ysgolion, Meddygfeydd a Chyflogwyr sy’n Byw Bywyd Bob Dydd gyda Hwy',
    purpose: 'Newcomers find a school, a doctor, a language class and a neighbour in their first month; tension is noticed early and talked about.',
    purposeCy: 'Mae newydd-ddyfodiaid yn dod o hyd i ysgol, meddyg, dosbarth iaith a chymydog yn eu mis cyntaf; sylwir ar densiwn yn gynnar a siaredir amdano.',
    kind: 'Partnership', stage: 'Running', service: 'People Services', post: 'Equalities and Welsh Language Manager', role: 'Facilitator', footprint: 'Gwent',
    reasons: ['issues', 'services', 'resources'], priorities: ['safety', 'learning', 'homes'],
    ledBy: 'Refugee Welcome', money: 26_000, budget: 175_000, staffDays: 66, start: '2025-04-01', entered: '2024-07-01', review: 'first',
    named: ['Gateway English for All'],
    members: { equality: 5, neighbour: 3, police: 1, health: 1, housing: 2 }
  },
  {
    number: 63, name: 'Warm Homes, Warm Rooms', nameCy: 'Cartrefi Cynnes, Ystafelloedd Cynnes',
    purpose: 'Finds homes that cost too much to heat and puts them right, street after street; until then there is a warm room with tea within a walk.',
    purposeCy: 'Dod o hyd i gartrefi sy’n costio gormod i’w gwresogi a’u gwella, stryd ar ôl stryd; tan hynny mae ystafell gynnes a phaned o fewn tro ar droed.',
    kind: 'Partnership', stage: 'Running', service: 'Housing', post: 'Housing Support Manager', role: 'Lead', footprint: 'County borough',
    reasons: ['issues', 'resources'], priorities: ['homes', 'health', 'environment'],
    money: 75_000, budget: 520_000, inKind: 12_000, staffDays: 105, start: '2025-10-06', end: '2028-03-31', entered: '2024-09-23', review: 'first',
    named: ['Western Grid Networks', 'Energy Advice Bus'],
    members: { housing: 5, energy: 2, advice: 3, hub: 5 }
  }
];
