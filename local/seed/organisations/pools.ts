/** English name alone, or English and Welsh. */
export type Name = string | readonly [en: string, cy: string];

/**
 * Organisations that do the same kind of thing, so that members of an entry fit its purpose.
 * The first `significant` of each are significant partners (C1): 146 in all.
 */
interface Pool {
  /** W7, as the Organisations list names it. */
  readonly sector: string;
  readonly significant: number;
  /** Where they sit: one town for all, or one each; a town of the county borough when absent. */
  readonly town?: string | readonly string[];
  readonly names: readonly Name[];
}

const council: readonly Name[] = [
  ['Aberlas City Council', 'Cyngor Dinas Aberlas'],
  ['Glyn Rhedyn County Borough Council', 'Cyngor Bwrdeistref Sirol Glyn Rhedyn'],
  ['Bro Hafren County Council', 'Cyngor Sir Bro Hafren'],
  ['Dorlan County Borough Council', 'Cyngor Bwrdeistref Sirol Y Dorlan']
];

export const pools = {
  ourselves: { sector: 'Local authority', significant: 0, town: 'Tref Onnen', names: [['Cwm Onnen County Borough Council', 'Cyngor Bwrdeistref Sirol Cwm Onnen']] },
  neighbour: { sector: 'Local authority', significant: 4, town: ['Aberlas', 'Rhedyn Fawr', 'Caerhafren', 'Pont-y-dorlan'], names: council },
  region: {
    sector: 'Local authority', significant: 5, town: ['Porth Halen', 'Morfa Wen', 'Pentaran', 'Y Faenor Aur', 'Llyn Alarch'],
    names: [
      ['Porth Halen City and County Council', 'Cyngor Dinas a Sir Porth Halen'], ['Morfa Wen County Borough Council', 'Cyngor Bwrdeistref Sirol Morfa Wen'],
      ['Dyffryn Taran County Borough Council', 'Cyngor Bwrdeistref Sirol Dyffryn Taran'], ['Fro Aur Council', 'Cyngor y Fro Aur'],
      ['Cwm Alarch County Borough Council', 'Cyngor Bwrdeistref Sirol Cwm Alarch']
    ]
  },
  wales: {
    sector: 'Local authority', significant: 2, town: ['Caergarnedd', 'Porth y Penrhyn', 'Tawelfan', 'Aber-y-garn', 'Kingsport', 'Dolelwyn', 'Trefganol'],
    names: [
      ['Garnedd County Council', 'Cyngor Sir y Garnedd'], ['Penrhyn Isaf Council', 'Cyngor Penrhyn Isaf'], ['Tawelfan County Council', 'Cyngor Sir Tawelfan'],
      ['Aber-y-garn City and County Council', 'Cyngor Dinas a Sir Aber-y-garn'], 'Kingsport County Borough Council', ['Elwyn Valley Council', 'Cyngor Dyffryn Elwyn'],
      ['Canoldir County Council', 'Cyngor Sir y Canoldir']
    ]
  },
  health: {
    sector: 'Health board or NHS trust', significant: 5, town: 'Aberlas',
    names: [
      ['Hafren Valleys University Health Board', 'Bwrdd Iechyd Prifysgol Cymoedd Hafren'], ['National Ambulance and Patient Transport Trust', 'Ymddiriedolaeth Ambiwlans a Chludo Cleifion'],
      ['Population Health Trust for Wales', 'Ymddiriedolaeth Iechyd y Boblogaeth Cymru'], ['Bro Hafren Teaching Health Board', 'Bwrdd Iechyd Addysgu Bro Hafren'],
      ['Porth Halen and the Coast University Health Board', 'Bwrdd Iechyd Prifysgol Porth Halen a’r Arfordir'], 'Regional Blood and Cancer Services Trust'
    ]
  },
  police: { sector: 'Police', significant: 1, town: 'Aberlas', names: [['Hafren Valleys Police', 'Heddlu Cymoedd Hafren'], 'Rail and Ports Police, Western Division'] },
  commissioner: { sector: 'Police and Crime Commissioner', significant: 1, town: 'Aberlas', names: [['Police and Crime Commissioner for the Hafren Valleys', 'Comisiynydd Heddlu a Throseddu Cymoedd Hafren']] },
  fire: { sector: 'Fire and rescue', significant: 1, town: 'Porth Halen', names: [['Hafren and Coast Fire and Rescue Authority', 'Awdurdod Tân ac Achub Hafren a’r Arfordir'], ['Canoldir Fire and Rescue Service', 'Gwasanaeth Tân ac Achub y Canoldir']] },
  military: { sector: 'Military', significant: 2, town: 'Bro Hafren', names: ['Regional Army Command, Western Brigade', 'Hafren Reserve Forces and Cadets Association', 'Tref Onnen Army Reserve Centre'] },
  government: {
    sector: 'DWP and other government', significant: 6, town: 'Porth Halen',
    names: [
      'DWP Hafren Valleys District', ['Careers and Skills Advice Wales', 'Cyngor Gyrfaoedd a Sgiliau Cymru'], 'Probation Delivery Unit, Hafren Valleys', ['Environment and Forests Agency', 'Asiantaeth yr Amgylchedd a Choedwigoedd'],
      ['Roads and Rail Agency for Wales', 'Asiantaeth Ffyrdd a Rheilffyrdd Cymru'], ['Historic Places Service', 'Gwasanaeth Mannau Hanesyddol'], ['Sport and Activity Council', 'Cyngor Chwaraeon a Gweithgarwch'], 'Coroner’s Office for the Hafren Valleys'
    ]
  },
  university: { sector: 'University', significant: 3, town: 'Aberlas', names: [['University of the Hafren Valleys', 'Prifysgol Cymoedd Hafren'], ['Porth Halen University', 'Prifysgol Porth Halen'], ['Morfa Metropolitan University', 'Prifysgol Fetropolitan y Morfa'], 'Distance Learning University in Wales'] },
  college: {
    sector: 'College or academy', significant: 4,
    names: [
      ['Coleg Cwm Onnen', 'Coleg Cwm Onnen'], ['Hafren Valleys College', 'Coleg Cymoedd Hafren'], ['Coleg y Dorlan', 'Coleg y Dorlan'], 'Aberlas Sixth Form College', 'Academy of Performing Arts, Abergelyn'
    ]
  },
  school: {
    sector: 'College or academy', significant: 0,
    names: [
      ['Ysgol Gyfun Bryn Llŷr', 'Ysgol Gyfun Bryn Llŷr'], ['Ysgol Gymraeg Nant-y-felin', 'Ysgol Gymraeg Nant-y-felin'], 'Tref Onnen High School', 'Abergelyn Comprehensive School', 'Pont-yr-onnen Community School', 'St Tudful’s R.C. High School',
      'Rhiwgoch High School', 'Pentre-llwyd Community School', 'Waunfelen School', 'Tŷ-coed Special School', ['Ysgol y Garn', 'Ysgol y Garn'], 'Gelli-wen All-through School', 'Darren-lwyd Learning Centre', 'Capel Onnen Federation'
    ]
  },
  training: {
    sector: 'Training provider', significant: 6,
    names: [
      'Onnen Skills Academy Ltd', 'Valleys Apprenticeships', ['Hyfforddiant Hafren', 'Hyfforddiant Hafren'], 'Second Chance Learning', 'Forge Street Training', 'Blackthorn Construction Training', 'Care Careers Academy', 'Digital Steps', 'Llwybrau Training', 'Pit Head Engineering Training',
      'Hairworks Academy', 'Rural Skills & Crafts', 'First Aid Works', 'Gateway English for All', 'Onnen Hospitality School', 'Greenlight Driver Training', 'NextRung', 'Springboard Valleys', 'Sign & Speak', 'Cam Nesaf', 'Step into Childcare', 'Workwise Onnen'
    ]
  },
  housing: {
    sector: 'Housing provider', significant: 11,
    names: [
      ['Cartrefi Onnen', 'Cartrefi Onnen'], ['Tai Cymoedd Hafren', 'Tai Cymoedd Hafren'], 'Hillside Homes', 'United Valleys Housing Association', ['Tai Tŷ-coed', 'Tai Tŷ-coed'], 'Foundry Housing Trust', 'Cyswllt Homes', 'Haven Supported Housing', 'Rowan Tree Homes', 'Pont Housing Co-operative', 'Almshouse Charity of Tref Onnen',
      'Elder Park Retirement Homes', 'Garth Student and Key Worker Homes', 'Cwtch Lettings Social Agency'
    ]
  },
  town: { sector: 'Town or community council', significant: 6, names: [] },
  business: {
    sector: 'Private sector', significant: 4,
    names: [
      'Onnen Chamber of Trade', 'Hafren Valleys Business Council', 'Valleys Precision Ltd', 'Meridian Distribution (Wales) Ltd', 'Prosser & Daughters', 'Abergelyn Foods plc', 'Brightwell Electronics', 'Cambrian Call Centres Ltd', 'Tref Onnen Market Traders', 'Tudor Printing Co.', 'O’Neill & Sons Motor Engineers', 'Red Kite Software',
      'Hafod Furniture Makers', 'Gelyn Garden Centre', 'Maddox Packaging', 'Silurian Steel Fabrications', 'Lamb & Llewellyn Solicitors', 'Bank Lane Pharmacy Group', 'Valley View Care Homes Ltd', 'Quarry Street Dental Care', 'The "Little Acorns" Day Nurseries', 'Cwm Optical', 'Pride of the Valleys Removals', 'Ty-nant Kitchens & Bathrooms'
    ]
  },
  developer: { sector: 'Private sector', significant: 5, names: ['Ashgrove Regeneration LLP', 'Hendre Homes Ltd', 'Wye & Hafren Construction', 'Ironworks Estates plc', 'Mill Lane Investments', 'Penhallow Surveyors', 'Castle Gate Architects', 'Rock & Soil Remediation'] },
  transport: { sector: 'Private sector', significant: 6, names: ['Hafren Buses', 'Valleys Rail Operator', 'Onnen Taxi Owners’ Association', 'Rhedyn Coaches', 'Wheels for Hire Cycle Scheme', 'Aberlas Airport Link', 'Jones the Coach', 'Taran Haulage'] },
  energy: { sector: 'Private sector', significant: 4, names: ['Western Grid Networks', 'Valleys Water', 'Solar Cwm Ltd', 'Minewater Heat Company', 'Gas Pipelines West', 'Hilltop Wind (Mynydd Llwyd) Ltd'] },
  food: { sector: 'Private sector', significant: 2, names: ['Hafren Growers Co-operative', 'Onnen Farmers’ Market', 'Llaeth y Llan Isaf Dairy', 'Sugarloaf Bakery', 'Baron’s Butchers', 'Cegin Gynnes Catering', 'Green Valley Veg Boxes', 'Corner Shop Co-op'] },
  tourism: { sector: 'Private sector', significant: 2, names: ['Onnen Valley Hotels Group', 'Cwm Carreg Holiday Cabins', 'Mynydd Mountain Bikes', 'The Drovers’ Inns', 'Abergelyn Caravan Park', 'Valleys Tour Guides', 'Llwyd Adventure Centre', 'Steam & Slate Railway Trips'] },
  care: {
    sector: 'Voluntary and community sector', significant: 8,
    names: [
      'Age Well Onnen', ['Gofalwyr Cwm Onnen', 'Gofalwyr Cwm Onnen'], 'Memory Friends', 'Valleys Mind and Mood', 'Stroke Support Hafren', 'Hospice of the Hills', 'Sight and Sound Valleys', 'Good Neighbours Abergelyn', 'Deaf Club Tref Onnen', 'Young Carers’ Den', 'Breathe Easy Choir', 'Meals with Friends', 'Recovery Road', 'The Bereavement Café'
    ]
  },
  children: {
    sector: 'Voluntary and community sector', significant: 9,
    names: [
      'Play Onnen', ['Cylchoedd Chwarae’r Cwm', 'Cylchoedd Chwarae’r Cwm'], 'Safe Childhood Valleys', "The Children's Rights Project", 'Home from Home Family Support', 'Toddle Tots Playgroup', 'Care Leavers’ Voice', 'Kinship Hafren', 'Youth Clubs of Cwm Onnen', 'Uniformed Youth Groups of the Valley', 'Ffrindiau Bach', 'Step-by-Step Parents'
    ]
  },
  nature: { sector: 'Voluntary and community sector', significant: 7, names: ['Hafren Wildlife Trust', 'River Onnen Trust', ['Coed Cymunedol Onnen', 'Coed Cymunedol Onnen'], 'Mynydd Llwyd Commoners’ Association', 'Onnen Canal Society', 'Bee & Butterfly Group', 'Upland Peat Project', 'Friends of Tŷ-coed Park', 'Valley Anglers', 'Litter Pickers United'] },
  homes: { sector: 'Voluntary and community sector', significant: 7, names: ['Roof for All', 'Lloches y Cwm', 'Women’s Refuge Onnen', 'Night Stop', 'Veterans’ Rooms', 'Furniture Again', 'Tenants’ Federation of Cwm Onnen', 'The Crisis Bed'] },
  heritage: { sector: 'Voluntary and community sector', significant: 5, names: ['Onnen Local History Society', 'Winding House Friends', 'Abergelyn Male Voice Choir', ['Menter Iaith Cwm Onnen', 'Menter Iaith Cwm Onnen'], 'O’Brien’s Mill Trust', 'Chapel and Church Trust', 'Valley Writers', 'Theatr y Cwm', 'Brass Band of Pont-yr-onnen', 'Papurau Bro Onnen'] },
  sport: { sector: 'Voluntary and community sector', significant: 5, names: ['Sports Clubs Alliance Onnen', 'Tref Onnen R.F.C.', 'Abergelyn Athletic', 'Wheelchair Basketball Hafren', 'Valley Swimmers', 'Women’s Walking Football', 'Saturday Runners', 'Ramblers of the Ridge', 'Netball Onnen', 'Boxing for All', 'Bowls Federation', 'Cwm Cyclists'] },
  advice: { sector: 'Voluntary and community sector', significant: 6, names: [['Voluntary Action Cwm Onnen', 'Gweithredu Gwirfoddol Cwm Onnen'], 'Advice Onnen', 'Debt Free Valleys', 'Credit Union of the Valleys', 'Food Bank Network Onnen', 'Warm Rooms', 'Law Centre Hafren', 'Energy Advice Bus'] },
  equality: { sector: 'Voluntary and community sector', significant: 6, names: ['Equality Hafren', 'Valleys Pride', 'Disability Together', 'Faiths in Onnen', 'Refugee Welcome', 'Gypsy and Traveller Voice', 'Women’s Forum', 'African Community Onnen'] },
  learning: { sector: 'Voluntary and community sector', significant: 3, names: ['Learn Together Onnen', ['Dysgu Cymraeg yn y Cwm', 'Dysgu Cymraeg yn y Cwm'], 'Miners’ Institute Classes', 'Men’s Shed Pentre-llwyd', 'Third Age Learners', 'Reading Friends', 'Coding Club', 'Craft and Chat', 'Numbers Count', 'Stitchers of Abergelyn', 'Repair Café', 'Allotment Learners'] },
  veterans: { sector: 'Voluntary and community sector', significant: 3, names: ['Forces Families Onnen', 'Veterans’ Breakfast Club', 'Poppy Day Volunteers', 'Sight Loss Veterans Hafren'] },
  wheels: { sector: 'Voluntary and community sector', significant: 3, names: ['Community Cars Cwm Onnen', 'Dial-a-Bus', 'Shopmobility Tref Onnen', 'Wheels to Work'] },
  hub: { sector: 'Voluntary and community sector', significant: 4, names: [] }
} as const satisfies Record<string, Pool>;

export type PoolName = keyof typeof pools;
