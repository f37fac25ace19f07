import { Service } from '../council/services';
import { PoolName } from '../organisations/pools';
import { Priority } from '../partnerships/draft';

/** Something that bodies do together: its name in both languages, what it is for, and who takes part. */
export interface Theme {
  readonly name: string;
  readonly nameCy: string;
  readonly service: Service;
  readonly priority: Priority;
  readonly pools: readonly PoolName[];
  /** What the purpose says that it does. */
  readonly does: string;
  readonly doesCy: string;
}

type Line = readonly [name: string, nameCy: string, does: string, doesCy: string, pools: readonly PoolName[]];

const lines: readonly (readonly [Service, Priority, readonly Line[]])[] = [
  ['Adult Social Care', 'health', [
    ['Home Care', 'Gofal Cartref', 'arranges care at home', 'trefnu gofal gartref', ['health', 'care', 'neighbour']],
    ['Falls Prevention', 'Atal Cwympiadau', 'prevents falls', 'atal cwympiadau', ['health', 'care', 'housing']],
    ['Stroke Recovery', 'Adferiad Strôc', 'supports people after a stroke', 'cefnogi pobl ar ôl strôc', ['health', 'care']],
    ['Adult Mental Health', 'Iechyd Meddwl Oedolion', 'brings help for mental health closer', 'dod â chymorth iechyd meddwl yn nes', ['health', 'care', 'housing']],
    ['Learning Disability', 'Anabledd Dysgu', 'supports people with a learning disability', 'cefnogi pobl ag anabledd dysgu', ['care', 'health', 'equality']]
  ]],
  ["Children's Services", 'health', [
    ['Early Help', 'Cymorth Cynnar', 'helps families early', 'helpu teuluoedd yn gynnar', ['children', 'health', 'school']],
    ['Care Leavers', 'Rhai sy’n Gadael Gofal', 'stands by young people who leave care', 'cefnogi pobl ifanc sy’n gadael gofal', ['children', 'housing', 'college']],
    ['Youth Mental Health', 'Iechyd Meddwl Ieuenctid', 'supports young minds', 'cefnogi meddyliau ifanc', ['health', 'children', 'school']],
    ['Foster Carers', 'Gofalwyr Maeth', 'recruits and keeps foster carers', 'recriwtio a chadw gofalwyr maeth', ['neighbour', 'children']]
  ]],
  ['Communities and Regeneration', 'prosperity', [
    ['High Street', 'y Stryd Fawr', 'keeps shopping streets alive', 'cadw strydoedd siopa’n fyw', ['business', 'town', 'developer']],
    ['Employability', 'Cyflogadwyedd', 'helps people into work', 'helpu pobl i gael gwaith', ['training', 'college', 'business']],
    ['Visitor Economy', 'Economi Ymwelwyr', 'brings visitors', 'denu ymwelwyr', ['tourism', 'food', 'heritage']],
    ['Community Wealth', 'Cyfoeth Cymunedol', 'keeps money local', 'cadw arian yn lleol', ['business', 'advice', 'hub']]
  ]],
  ['Customer and Digital Services', 'prosperity', [
    ['Digital Skills', 'Sgiliau Digidol', 'teaches digital skills', 'dysgu sgiliau digidol', ['hub', 'learning', 'business']],
    ['Shared Data', 'Data a Rennir', 'shares data safely', 'rhannu data’n ddiogel', ['neighbour', 'health', 'police']]
  ]],
  ['Democratic Services', 'prosperity', [
    ['Community Charter', 'Siarter Gymunedol', 'says how councils work together', 'nodi sut mae cynghorau’n cydweithio', ['town', 'advice']],
    ['Youth Voice', 'Llais Ieuenctid', 'lets young people be heard', 'sicrhau bod pobl ifanc yn cael eu clywed', ['children', 'school']]
  ]],
  ['Education Planning and Strategy', 'learning', [
    ['School Improvement', 'Gwella Ysgolion', 'improves teaching', 'gwella addysgu', ['school', 'neighbour', 'university']],
    ['Childcare', 'Gofal Plant', 'plans childcare places', 'cynllunio lleoedd gofal plant', ['children', 'business', 'training']],
    ['School Meals', 'Prydau Ysgol', 'improves school meals', 'gwella prydau ysgol', ['school', 'food', 'health']]
  ]],
  ['Environmental Health and Trading Standards', 'safety', [
    ['Food Safety', 'Diogelwch Bwyd', 'keeps food safe', 'cadw bwyd yn ddiogel', ['food', 'neighbour', 'health']],
    ['Scams and Doorstep Crime', 'Sgamiau a Throseddau Stepen Drws', 'stops scams', 'atal sgamiau', ['police', 'advice', 'neighbour']],
    ['Air Quality', 'Ansawdd Aer', 'measures and cleans the air', 'mesur a glanhau’r aer', ['health', 'transport', 'school']]
  ]],
  ['Finance', 'prosperity', [
    ['Audit', 'Archwilio', 'shares auditors', 'rhannu archwilwyr', ['neighbour', 'region']],
    ['Procurement', 'Caffael', 'buys together', 'prynu ar y cyd', ['neighbour', 'region', 'health']]
  ]],
  ['Highways and Transport', 'environment', [
    ['Bus Services', 'Gwasanaethau Bysiau', 'plans buses', 'cynllunio bysiau', ['transport', 'wheels', 'town']],
    ['Road Safety', 'Diogelwch Ffyrdd', 'makes roads safer', 'gwneud ffyrdd yn fwy diogel', ['police', 'fire', 'school']],
    ['Active Travel', 'Teithio Llesol', 'builds paths for walking and cycling', 'adeiladu llwybrau cerdded a beicio', ['sport', 'transport', 'school']],
    ['Flood Resilience', 'Gwydnwch Llifogydd', 'prepares for floods', 'paratoi ar gyfer llifogydd', ['town', 'nature', 'fire']]
  ]],
  ['Housing', 'homes', [
    ['Homelessness', 'Digartrefedd', 'ends rough sleeping', 'rhoi terfyn ar gysgu allan', ['housing', 'homes', 'health']],
    ['Affordable Homes', 'Cartrefi Fforddiadwy', 'builds affordable homes', 'adeiladu cartrefi fforddiadwy', ['housing', 'developer']],
    ['Empty Homes', 'Cartrefi Gwag', 'brings empty homes back', 'ailddefnyddio cartrefi gwag', ['housing', 'developer', 'advice']],
    ['Warm Homes', 'Cartrefi Cynnes', 'makes homes warm', 'cynhesu cartrefi', ['energy', 'housing', 'advice']]
  ]],
  ['Learning, Inclusion and Culture', 'learning', [
    ['Adult Learning', 'Dysgu Oedolion', 'offers courses for adults', 'cynnig cyrsiau i oedolion', ['training', 'learning', 'college']],
    ['Museums', 'Amgueddfeydd', 'looks after collections', 'gofalu am gasgliadau', ['heritage', 'neighbour']],
    ['Libraries', 'Llyfrgelloedd', 'keeps libraries open', 'cadw llyfrgelloedd ar agor', ['hub', 'learning', 'town']],
    ['Additional Learning Needs', 'Anghenion Dysgu Ychwanegol', 'supports pupils with additional needs', 'cefnogi disgyblion ag anghenion ychwanegol', ['school', 'neighbour', 'health']],
    ['Arts', 'Celfyddydau', 'makes room for the arts', 'rhoi lle i’r celfyddydau', ['heritage', 'school', 'hub']]
  ]],
  ['Legal and Governance', 'prosperity', [
    ['Legal', 'Cyfreithiol', 'shares lawyers', 'rhannu cyfreithwyr', ['neighbour', 'region']],
    ['Information Governance', 'Llywodraethu Gwybodaeth', 'protects personal data', 'diogelu data personol', ['neighbour', 'health', 'police']]
  ]],
  ['People Services', 'learning', [
    ['Workforce', 'Gweithlu', 'trains staff together', 'hyfforddi staff ar y cyd', ['neighbour', 'training', 'health']],
    ['Welsh Language', 'Y Gymraeg', 'helps people to use Welsh', 'helpu pobl i ddefnyddio’r Gymraeg', ['heritage', 'learning', 'school']],
    ['Equality', 'Cydraddoldeb', 'works for fair treatment', 'gweithio dros degwch', ['equality', 'police', 'health']]
  ]],
  ['Planning and Building Control', 'homes', [
    ['Building Control', 'Rheolaeth Adeiladu', 'inspects building sites', 'archwilio safleoedd adeiladu', ['neighbour', 'region']],
    ['Conservation', 'Cadwraeth', 'looks after old buildings', 'gofalu am hen adeiladau', ['heritage', 'neighbour', 'developer']]
  ]],
  ['Public Protection', 'safety', [
    ['Community Safety', 'Diogelwch Cymunedol', 'reduces crime', 'lleihau troseddu', ['police', 'fire', 'housing']],
    ['Emergency Planning', 'Cynllunio at Argyfwng', 'prepares for emergencies', 'paratoi ar gyfer argyfyngau', ['fire', 'police', 'neighbour']],
    ['Domestic Abuse', 'Cam-drin Domestig', 'protects people from abuse at home', 'amddiffyn pobl rhag camdriniaeth gartref', ['homes', 'police', 'equality']]
  ]],
  ['Sport, Leisure and Countryside', 'environment', [
    ['Nature', 'Natur', 'restores habitats', 'adfer cynefinoedd', ['nature', 'town', 'school']],
    ['Sport', 'Chwaraeon', 'gets people moving', 'cael pobl i symud', ['sport', 'school', 'health']],
    ['Rights of Way', 'Hawliau Tramwy', 'keeps paths open', 'cadw llwybrau ar agor', ['nature', 'sport', 'town']]
  ]],
  ['Waste and Cleansing', 'environment', [
    ['Recycling', 'Ailgylchu', 'recycles more', 'ailgylchu mwy', ['neighbour', 'business', 'nature']],
    ['Food Waste', 'Gwastraff Bwyd', 'treats food waste', 'trin gwastraff bwyd', ['neighbour', 'food', 'region']],
    ['Litter', 'Sbwriel', 'cleans streets and streams', 'glanhau strydoedd a nentydd', ['nature', 'town', 'hub']]
  ]]
];

export const themes: readonly Theme[] = lines.flatMap(([service, priority, group]) =>
  group.map(([name, nameCy, does, doesCy, pools]) => ({ name, nameCy, service, priority, pools, does, doesCy })));
