import { Draft } from '../draft';

/** Running partnerships about safety, care, health and children. The Welsh is a draft. */
export const peoplePartnerships: readonly Draft[] = [
  {
    number: 1, name: 'Cwm Onnen Public Services Board', nameCy: 'Bwrdd Gwasanaethau Cyhoeddus Cwm Onnen',
    purpose: 'Brings the public bodies of the county borough together to agree what matters most for local well-being, publish a joint plan and report each year on what has changed.',
    purposeCy: 'Dod â chyrff cyhoeddus y fwrdeistref sirol at ei gilydd i gytuno ar yr hyn sydd bwysicaf i lesiant lleol, cyhoeddi cynllun ar y cyd ac adrodd bob blwyddyn ar yr hyn sydd wedi newid.',
    kind: 'Partnership', stage: 'Running', service: 'Democratic Services', post: 'Public Services Board Co-ordinator', role: 'Co-ordinator', accountable: true, footprint: 'County borough',
    basis: ['statutory'], reasons: ['statutory', 'issues', 'joined'], priorities: ['prosperity', 'health', 'environment'],
    money: 42_000, budget: 96_000, inKind: 18_000, staffDays: 210, start: '2016-04-01', review: 'far', website: true,
    named: ['Environment and Forests Agency', 'Probation Delivery Unit, Hafren Valleys', 'DWP Hafren Valleys District', 'Careers and Skills Advice Wales'],
    members: { health: 3, police: 1, commissioner: 1, fire: 1, advice: 1, college: 1, housing: 2 }
  },
  {
    number: 2, name: 'Safer Cwm Onnen Community Safety Partnership', nameCy: 'Partneriaeth Diogelwch Cymunedol Cwm Onnen Ddiogelach',
    purpose: 'Reduces crime, disorder and re-offending. Partners share an assessment of what troubles residents most, act on it street by street and publish the results.',
    purposeCy: 'Lleihau troseddu, anhrefn ac aildroseddu. Mae’r partneriaid yn rhannu asesiad o’r hyn sy’n poeni trigolion fwyaf, yn gweithredu fesul stryd ac yn cyhoeddi’r canlyniadau.',
    kind: 'Partnership', stage: 'Review', service: 'Public Protection', post: 'Community Safety Manager', role: 'Lead', accountable: true, footprint: 'County borough',
    basis: ['statutory'], reasons: ['statutory', 'issues', 'services'], priorities: ['safety'],
    money: 118_500, budget: 264_000, inKind: 35_000, staffDays: 365, start: '2004-04-01', review: 'overdue', website: true,
    named: ['Probation Delivery Unit, Hafren Valleys'],
    members: { police: 1, commissioner: 1, fire: 1, health: 1, housing: 4, homes: 2, equality: 2 }
  },
  {
    number: 3, name: 'Hafren Valleys Safeguarding Board', nameCy: 'Bwrdd Diogelu Cymoedd Hafren',
    purpose: 'Protects children and adults at risk. The board sets procedures for every agency, reviews cases in which someone was seriously harmed and makes sure that lessons are learnt.',
    purposeCy: 'Amddiffyn plant ac oedolion sydd mewn perygl. Mae’r bwrdd yn gosod gweithdrefnau i bob asiantaeth, yn adolygu achosion lle cafodd rhywun niwed difrifol ac yn sicrhau bod gwersi’n cael eu dysgu.',
    kind: 'Partnership', stage: 'Running', service: "Children's Services", post: 'Safeguarding Service Manager', role: 'Major partner', footprint: 'Gwent',
    basis: ['statutory'], reasons: ['statutory', 'services', 'quality'], priorities: ['safety', 'health'],
    ledBy: 'Aberlas City Council', money: 61_250, budget: 402_000, staffDays: 140, start: '2013-04-01', review: 'far', website: true,
    named: ['Probation Delivery Unit, Hafren Valleys'],
    members: { neighbour: 4, health: 2, police: 1, children: 4, care: 2 }
  },
  {
    number: 4, name: 'Hafren Valleys Health & Social Care Partnership Board', nameCy: 'Bwrdd Partneriaeth Iechyd a Gofal Cymdeithasol Cymoedd Hafren',
    purpose: 'Plans health, care and support across five councils and the health board, and decides how pooled budgets and the regional grant are spent. People who use services and unpaid carers sit on the board.',
    purposeCy: 'Cynllunio iechyd, gofal a chymorth ar draws pum cyngor a’r bwrdd iechyd, a phenderfynu sut y caiff cyllidebau cyfun a’r grant rhanbarthol eu gwario. Mae pobl sy’n defnyddio gwasanaethau a gofalwyr di-dâl yn aelodau o’r bwrdd.',
    kind: 'Partnership', form: 'Contractual', stage: 'Running', service: 'Adult Social Care', post: 'Integrated Services Manager', role: 'Major partner', footprint: 'Gwent',
    basis: ['statutory', 'grant'], reasons: ['statutory', 'services', 'resources', 'joined'], priorities: ['health'],
    ledBy: 'Hafren Valleys University Health Board', money: 2_740_000, budget: 31_600_000, inKind: 60_000, staffDays: 520, start: '2016-04-01', review: 'soon', website: true,
    members: { health: 1, neighbour: 4, care: 5, housing: 3, advice: 1 }
  },
  {
    number: 5, name: 'Cwm Onnen Youth Justice Management Board', nameCy: 'Bwrdd Rheoli Cyfiawnder Ieuenctid Cwm Onnen',
    purpose: 'Oversees the youth justice team, so that children in trouble get help early, victims are heard and fewer children come before the courts.',
    purposeCy: 'Goruchwylio’r tîm cyfiawnder ieuenctid, fel bod plant mewn trafferth yn cael cymorth yn gynnar, dioddefwyr yn cael eu clywed a llai o blant yn dod gerbron y llysoedd.',
    kind: 'Partnership', stage: 'Running', service: "Children's Services", post: 'Youth Justice Manager', role: 'Lead', accountable: true, footprint: 'County borough',
    basis: ['statutory'], reasons: ['statutory', 'issues'], priorities: ['safety', 'learning'],
    money: 486_000, budget: 1_120_000, staffDays: 640, start: '2000-04-03', review: 'far',
    named: ['Probation Delivery Unit, Hafren Valleys', 'Careers and Skills Advice Wales'],
    members: { police: 1, health: 1, commissioner: 1, children: 3 }
  },
  {
    number: 6, name: 'Hafren Valleys Substance Misuse Planning Board', nameCy: 'Bwrdd Cynllunio Camddefnyddio Sylweddau Cymoedd Hafren',
    purpose: 'Commissions treatment and recovery services for people who misuse drugs or alcohol, and support for their families, with the regional grant.',
    purposeCy: 'Comisiynu gwasanaethau triniaeth ac adferiad i bobl sy’n camddefnyddio cyffuriau neu alcohol, a chymorth i’w teuluoedd, gyda’r grant rhanbarthol.',
    kind: 'Partnership', stage: 'Running', service: 'Public Protection', post: 'Community Safety Manager', role: 'Major partner', footprint: 'Gwent',
    basis: ['grant'], reasons: ['resources', 'issues', 'services'], priorities: ['health', 'safety'],
    ledBy: 'Police and Crime Commissioner for the Hafren Valleys', money: 74_000, budget: 5_900_000, staffDays: 48, start: '2010-10-01', review: 'overdue',
    named: ['Recovery Road', 'Valleys Mind and Mood'],
    members: { commissioner: 1, neighbour: 4, health: 2, police: 1, homes: 2 }
  },
  {
    number: 7, name: 'Violence against Women, Domestic Abuse and Sexual Violence Board', nameCy: 'Bwrdd Trais yn erbyn Menywod, Cam-drin Domestig a Thrais Rhywiol',
    purpose: 'Agrees one regional strategy, pays for refuges, advice and prevention work, and trains front-line staff to ask and act.',
    purposeCy: 'Cytuno ar un strategaeth ranbarthol, talu am lochesi, cyngor a gwaith atal, a hyfforddi staff rheng flaen i ofyn a gweithredu.',
    kind: 'Partnership', stage: 'Running', service: 'Public Protection', post: 'Community Safety Manager', role: 'Major partner', footprint: 'Gwent',
    basis: ['statutory', 'grant'], reasons: ['statutory', 'resources', 'issues'], priorities: ['safety', 'health'],
    ledBy: 'Dorlan County Borough Council', money: 88_400, budget: 1_730_000, staffDays: 62.5, start: '2017-06-01', review: 'far',
    named: ['Women’s Refuge Onnen'],
    members: { neighbour: 4, police: 1, commissioner: 1, health: 1, homes: 2, equality: 2 }
  },
  {
    number: 8, name: 'Housing Support Programme Planning Group', nameCy: 'Grŵp Cynllunio’r Rhaglen Cymorth Tai',
    purpose: 'Decides together which housing support is bought with the yearly grant: supported homes, floating support, and help for people leaving prison, hospital or an abusive home.',
    purposeCy: 'Penderfynu ar y cyd pa gymorth tai a brynir â’r grant blynyddol: cartrefi â chymorth, cymorth symudol, a help i bobl sy’n gadael carchar, ysbyty neu gartref camdriniol.',
    kind: 'Partnership', stage: 'Running', service: 'Housing', post: 'Housing Support Manager', role: 'Lead', accountable: true, footprint: 'County borough',
    basis: ['grant'], reasons: ['resources', 'services', 'quality'], priorities: ['homes', 'health'],
    money: 0, budget: 7_460_000, inKind: 22_000, staffDays: 180, start: '2019-04-01', review: 'soon',
    named: ['Probation Delivery Unit, Hafren Valleys', 'Women’s Refuge Onnen'],
    members: { housing: 6, homes: 5, health: 1 }
  },
  {
    number: 9, name: 'New Homes for Cwm Onnen', nameCy: 'Cartrefi Newydd i Gwm Onnen',
    purpose: 'Plans where social and affordable homes are built over five years, shares land and surveys, and agrees one standard for energy and space.',
    purposeCy: 'Cynllunio ble caiff cartrefi cymdeithasol a fforddiadwy eu hadeiladu dros bum mlynedd, rhannu tir ac arolygon, a chytuno ar un safon ar gyfer ynni a gofod.',
    kind: 'Partnership', form: 'Contractual', stage: 'Running', service: 'Housing', post: 'Housing Strategy Manager', role: 'Facilitator', footprint: 'County borough',
    reasons: ['services', 'value', 'quality'], priorities: ['homes', 'prosperity'],
    ledBy: 'Cartrefi Onnen', money: 15_000, budget: 64_000, inKind: 240_000, staffDays: 96, start: '2018-09-03', end: '2028-08-31', review: 'far',
    members: { housing: 7, developer: 3 }
  },
  {
    number: 10, name: 'Homes First: the common housing register', nameCy: 'Cartrefi’n Gyntaf: y gofrestr dai gyffredin',
    purpose: 'One waiting list and one way of letting homes for the council and every housing association in the county borough.',
    purposeCy: 'Un rhestr aros ac un ffordd o osod cartrefi ar gyfer y cyngor a phob cymdeithas dai yn y fwrdeistref sirol.',
    kind: 'Partnership', form: 'Contractual', stage: 'Running', service: 'Housing', post: 'Housing Support Manager', role: 'Lead', accountable: true, footprint: 'County borough',
    reasons: ['joined', 'services', 'value'], priorities: ['homes'],
    money: 132_000, budget: 318_000, staffDays: 420, start: '2015-01-12', review: 'far', website: true,
    members: { housing: 8 }
  },
  {
    number: 16, name: 'Early Years & Childcare Partnership', nameCy: 'Partneriaeth y Blynyddoedd Cynnar a Gofal Plant',
    purpose: 'Makes sure that there are enough good childcare places in both languages, and that families in the poorest areas get free places and health visiting.',
    purposeCy: 'Sicrhau bod digon o leoedd gofal plant da yn y ddwy iaith, a bod teuluoedd yn yr ardaloedd tlotaf yn cael lleoedd am ddim ac ymweliadau iechyd.',
    kind: 'Partnership', stage: 'Running', service: 'Education Planning and Strategy', post: 'Early Years Manager', role: 'Lead', accountable: true, footprint: 'County borough',
    basis: ['grant'], reasons: ['resources', 'services', 'quality'], priorities: ['learning', 'health'],
    money: 54_000, budget: 3_280_000, staffDays: 300, start: '2008-04-01', review: 'far',
    named: ['Step into Childcare', 'The "Little Acorns" Day Nurseries', 'Play Onnen', 'Cylchoedd Chwarae’r Cwm', 'Toddle Tots Playgroup', 'Ffrindiau Bach', 'Home from Home Family Support'],
    members: { health: 1 }
  },
  {
    number: 17, name: 'Families Together Consortium', nameCy: 'Consortiwm Teuluoedd Gyda’n Gilydd',
    purpose: 'Early help for families before problems grow: one front door, one plan and one key worker, whichever agency they come to first.',
    purposeCy: 'Cymorth cynnar i deuluoedd cyn i broblemau dyfu: un drws ffrynt, un cynllun ac un gweithiwr allweddol, pa asiantaeth bynnag y dônt ati gyntaf.',
    kind: 'Partnership', form: 'Contractual', stage: 'Running', service: "Children's Services", post: 'Family Support Manager', role: 'Lead', accountable: true, footprint: 'County borough',
    basis: ['grant'], reasons: ['resources', 'joined', 'services'], priorities: ['health', 'learning'],
    money: 0, budget: 2_150_000, staffDays: 250, start: '2012-04-02', review: 'soon',
    members: { children: 7, health: 1, care: 2, homes: 1, school: 3 }
  },
  {
    number: 18, name: "Children's Rights Charter Partnership", nameCy: 'Partneriaeth Siarter Hawliau Plant',
    purpose: "Puts the charter that young people wrote into practice. The young people's panel tests each partner's plans once a year and says what it thinks.",
    purposeCy: 'Rhoi’r siarter a ysgrifennodd pobl ifanc ar waith. Mae’r panel pobl ifanc yn profi cynlluniau pob partner unwaith y flwyddyn ac yn dweud ei farn.',
    kind: 'Partnership', stage: 'Running', service: "Children's Services", post: 'Family Support Manager', role: 'Enabler', footprint: 'County borough',
    basis: ['good practice'], reasons: ['quality', 'issues'], priorities: ['learning', 'health'],
    ledBy: "The Children's Rights Project", money: 6_000, budget: 14_500, staffDays: 18, start: '2019-11-20', review: 'far',
    members: { children: 8, school: 4, health: 1, police: 1 }
  },
  {
    number: 19, name: "Unpaid Carers' Partnership", nameCy: 'Partneriaeth Gofalwyr Di-dâl',
    purpose: 'Carers, the health board and the council agree together how breaks, advice and emergency cover are provided.',
    purposeCy: 'Mae gofalwyr, y bwrdd iechyd a’r cyngor yn cytuno gyda’i gilydd sut y darperir seibiannau, cyngor a gofal brys.',
    kind: 'Partnership', stage: 'Running', service: 'Adult Social Care', post: 'Carers and Wellbeing Lead', role: 'Lead', accountable: true, footprint: 'County borough',
    basis: ['good practice'], reasons: ['quality', 'services'], priorities: ['health'],
    money: 28_900, budget: 71_000, staffDays: 55, start: '2014-06-09', review: 'overdue',
    members: { care: 6, health: 1 }
  },
  {
    number: 20, name: 'Dementia Friendly Tref Onnen', nameCy: 'Tref Onnen Sy’n Deall Dementia',
    purpose: 'Shops, buses, chapels and libraries that know what to do. Volunteers train staff and check once a year how easy the town is to use.',
    purposeCy: 'Siopau, bysiau, capeli a llyfrgelloedd sy’n gwybod beth i’w wneud. Mae gwirfoddolwyr yn hyfforddi staff ac yn gwirio unwaith y flwyddyn pa mor hawdd yw’r dref i’w defnyddio.',
    kind: 'Partnership', stage: 'Running', service: 'Adult Social Care', post: 'Carers and Wellbeing Lead', role: 'Minor partner', footprint: 'County borough',
    reasons: ['quality', 'issues'], priorities: ['health'],
    ledBy: 'Memory Friends', money: 1_500, budget: 9_800, staffDays: 6, start: '2018-05-21', review: 'unknown',
    named: ['Bank Lane Pharmacy Group', 'Tref Onnen Market Traders', 'Onnen Taxi Owners’ Association', 'Chapel and Church Trust', 'Tref Onnen Town Council'],
    members: { care: 3 }
  },
  {
    number: 60, name: 'Home from Hospital <24 hours> Partnership', nameCy: 'Partneriaeth Adref o’r Ysbyty <24 awr>',
    purpose: 'Gets people who are well enough home within a day of the decision: care, equipment and transport are booked in one call. Plans marked <draft> are not shared with families.',
    kind: 'Partnership', form: 'Contractual', stage: 'Running', service: 'Adult Social Care', post: 'Integrated Services Manager', role: 'Major partner', footprint: 'Gwent',
    reasons: ['services', 'joined', 'value'], priorities: ['health'],
    ledBy: 'Hafren Valleys University Health Board', money: 205_000, budget: 940_000, staffDays: 230, start: '2024-10-01', entered: '2024-05-13', review: 'soon',
    named: ['Age Well Onnen', 'Good Neighbours Abergelyn', 'Community Cars Cwm Onnen'],
    members: { health: 2, neighbour: 4 }
  }
];
