import { organisationKey } from '../../../../src/domain/organisation/organisationKey';

test.each([
  ['case', 'GWENT POLICE', 'Gwent Police'],
  ['accents', 'Cwmni Tŷ’r Ddôl', 'Cwmni Ty’r Ddol'],
  ['apostrophes of every kind', 'Men’s Shed', "Men's Shed"],
  ['an apostrophe left out', 'Childrens Wales', 'Children’s Wales'],
  ['Ltd', 'Onnen Skills Academy Ltd', 'Onnen Skills Academy'],
  ['Ltd with a dot', 'Onnen Skills Academy Ltd.', 'Onnen Skills Academy Limited'],
  ['Ltd in brackets', 'Onnen Skills (Ltd)', 'Onnen Skills'],
  ['Cyf', 'Hyfforddiant Hafren Cyf', 'Hyfforddiant Hafren Cyfyngedig'],
  ['the form in Welsh and in English', 'Hafren Training Cyf.', 'Hafren Training Ltd'],
  ['plc', 'Hafren Buses PLC', 'Hafren Buses'],
  ['CIC', 'Repair Café CIC', 'Repair Cafe'],
  ['CIC in full', 'Repair Café Community Interest Company', 'Repair Café C.I.C.'],
  ['CIC in Welsh', 'Caffi Trwsio Cwmni Buddiannau Cymunedol', 'Caffi Trwsio CIC'],
  ['two forms', 'Onnen Homes CIO Ltd', 'Onnen Homes'],
  ['&', 'Rural Skills & Crafts', 'Rural Skills and Crafts'],
  ['+', 'Rural Skills + Crafts', 'Rural Skills & Crafts'],
  ['a', 'Tân ac Achub', 'Tân & Achub'],
  ['a’r', 'Awdurdod Hafren a’r Arfordir', 'Awdurdod Hafren & Arfordir'],
  ['a leading The', 'The Princes Trust', 'Prince’s Trust'],
  ['a leading Y', 'Y Gymdeithas Tai', 'Gymdeithas Tai'],
  ['a leading Yr', 'Yr Urdd', 'Urdd'],
  ['the inside a name', 'University of the Hafren Valleys', 'University of Hafren Valleys'],
  ['St', 'St. Tudful’s High School', 'Saint Tudfuls High School'],
  ['St and Sant', 'Eglwys Sant Cadog', 'Eglwys St Cadog'],
  ['St as Street', 'Forge St Training', 'Forge Street Training'],
  ['plurals', 'Hafren Valley Police', 'Hafren Valleys Police'],
  ['hyphens', 'Pont-y-pridd Town Council', 'Pontypridd Town Council'],
  ['hyphens as blanks', 'Pont y pridd Town Council', 'Pont-y-pridd Town Council'],
  ['one word or two', 'Co-operative Homes', 'Cooperative Homes'],
  ['initials', 'St Cadog’s R.C. School', 'St Cadog’s RC School'],
  ['initials that stand apart', 'Tref Onnen R. F. C.', 'Tref Onnen RFC'],
  ['CBC', 'Taran CBC', 'Taran County Borough Council'],
  ['Wales and Cymru', 'Shelter Cymru', 'Shelter Wales'],
  ['commas, dots and blanks', '  Citizens  Advice, Onnen. ', 'Citizens Advice Onnen'],
  ['blanks that do not break', 'Citizens\u00a0Advice', 'Citizens Advice'],
  ['a spelling of American English', 'Hafren Women’s Center', 'Hafren Womens Centre']
])('%s: “%s” is “%s”', (_what, one, other) => {
  expect(organisationKey(one)).toBe(organisationKey(other));
  expect(organisationKey(one)).not.toBe('');
});

test.each([
  ['Gwent Police', 'Dyfed-Powys Police'],
  ['Caerphilly Town Council', 'Cardiff Town Council'],
  ['The Limited', 'The Company'],
  ['Unit 1', 'Unit 2'],
  ['Taran County Council', 'Taran County Borough Council'],
  ['St Cadog', 'St Tudful'],
  ['Barry', 'Bury'],
  ['Men’s Shed', 'Women’s Shed']
])('“%s” is not “%s”', (one, other) => {
  expect(organisationKey(one)).not.toBe(organisationKey(other));
});

test.each([['Ltd'], ['The'], ['Y'], ['&'], ['and']])('a name of nothing but “%s” does not break', (name) => {
  expect(typeof organisationKey(name)).toBe('string');
});

test('a form of law counts only at the end of a name', () => {
  expect(organisationKey('Limited Editions')).not.toBe(organisationKey('Editions'));
});
