/** Words of organisations' names, in English and Welsh, as they are left by `fold` and with a plural’s s taken off. */

/** Says in which form of law a body stands, which people write or leave out. Only at the end of a name. */
export const legalForms: readonly (readonly string[])[] = [
  ['ltd'], ['limited'], ['cyf'], ['cyfyngedig'], ['plc'], ['llp'], ['lp'], ['cic'], ['cio'], ['inc'], ['incorporated'],
  ['community', 'interest', 'company'], ['cwmni', 'buddiannau', 'cymunedol'], ['cwmni', 'buddiant', 'cymunedol'],
  ['public', 'limited', 'company'], ['cwmni', 'cyfyngedig', 'cyhoeddu'], ['charitable', 'incorporated', 'organisation'], ['sefydliad', 'corfforedig', 'elusennol']
];

/** Between other words they say nothing: `&` and `+` are gone already. */
export const connectives: ReadonlySet<string> = new Set(['and', 'a', 'ac', 'the']);

/** At the beginning of a name. Elsewhere they belong to it: Pen y Bont. */
export const leadingArticles: ReadonlySet<string> = new Set(['the', 'y', 'yr']);

/** What connects the words of one name and is missing where the same words stand in another order. */
export const prepositions: ReadonlySet<string> = new Set(['of', 'for', 'in', 'at', 'i', 'o', 'yn', 'ar', 'ym', 'y', 'yr']);

/** One thing written in several ways. Saint and Street share a short form, so both stand under it. */
export const sameWord: Readonly<Record<string, readonly string[]>> = {
  saint: ['st'], sant: ['st'], street: ['st'], road: ['rd'],
  cbc: ['county', 'borough', 'council'],
  cymru: ['wale'], co: ['company'],
  centre: ['center'], organization: ['organisation'], assoc: ['association'], assn: ['association'], dept: ['department'], govt: ['government'],
  univ: ['university'], soc: ['society'], ctte: ['committee'], cttee: ['committee']
};

/** Says of what kind a body is, not which one. A name that has nothing else is part of every other. */
export const kindWords: ReadonlySet<string> = new Set([
  'council', 'county', 'borough', 'city', 'town', 'community', 'voluntary', 'police', 'health', 'board', 'trust', 'university', 'college', 'school', 'academy', 'high', 'primary',
  'special', 'association', 'housing', 'service', 'group', 'partnership', 'network', 'project', 'society', 'club', 'center', 'hub', 'care', 'training', 'company', 'organisation',
  'authority', 'agency', 'department', 'committee', 'office', 'fire', 'rescue', 'ambulance', 'commissioner', 'crime', 'federation', 'foundation', 'charity', 'forum', 'of', 'for', 'in',
  'local', 'national', 'regional', 'public', 'social', 'wale', 'nhs', 'uk',
  'cyngor', 'sir', 'sirol', 'bwrdeistref', 'dina', 'tref', 'cymuned', 'cymunedol', 'gwirfoddol', 'heddlu', 'iechyd', 'bwrdd', 'ymddiriedolaeth', 'prifysgol', 'coleg', 'ysgol', 'academi',
  'uwchradd', 'gynradd', 'gyfun', 'gymraeg', 'cymdeitha', 'tai', 'gwasanaeth', 'gwasanaethau', 'grwp', 'partneriaeth', 'rhwydwaith', 'prosiect', 'clwb', 'canolfan', 'hwb', 'gofal',
  'hyfforddiant', 'cwmni', 'awdurdod', 'asiantaeth', 'tan', 'achub', 'comisiynydd', 'fforwm', 'y', 'yr', 'i', 'o', 'yn', 'ar'
]);

/** Two bodies beside each other differ by these: Upper and Lower, North and South, Infant and Junior. */
export const tellingWords: ReadonlySet<string> = new Set([
  'upper', 'lower', 'north', 'south', 'east', 'west', 'northern', 'southern', 'eastern', 'western', 'mid', 'central', 'old', 'new', 'great', 'greater', 'little', 'first', 'second', 'third',
  'infant', 'junior', 'senior', 'primary', 'secondary', 'nursery', 'boy', 'girl', 'men', 'women', 'youth',
  'uchaf', 'isaf', 'gogledd', 'de', 'dwyrain', 'gorllewin', 'canol', 'canolbarth', 'hen', 'newydd', 'fawr', 'fach', 'mawr', 'bach', 'babanod', 'iau', 'hyn', 'meithrin', 'cynradd', 'gynradd', 'bechgyn', 'merched'
]);
