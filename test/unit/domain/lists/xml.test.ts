import { escapeXml, parseXml, XmlError } from '../../../../src/domain/lists/xml';

test('elements, attributes in both quotes, text and entities are read', () => {
  const [field] = parseXml(`<Field Name="Kind" DisplayName='The &quot;kind&quot;'><CHOICES><CHOICE>Children&#39;s &amp; more</CHOICE></CHOICES><Default/></Field>`);
  expect(field.attributes).toEqual({ Name: 'Kind', DisplayName: 'The "kind"' });
  expect(field.children.map((child) => child.name)).toEqual(['CHOICES', 'Default']);
  expect(field.children[0].children[0].text).toBe("Children's & more");
});

test('views that SharePoint or a designer wrote may hold CDATA sections and comments', () => {
  const [view] = parseXml('<View><!-- by hand --><CustomFormatter><![CDATA[{"a": "<b> &amp;"}]]></CustomFormatter></View>');
  expect(view).toMatchObject({ text: '', children: [{ name: 'CustomFormatter', text: '{"a": "<b> &amp;"}' }] });
});

test('a number that stands for no character is read as it is written', () => {
  expect(parseXml('<A>&#x110000;&#9999999; &#x41;</A>')[0].text).toBe('&#x110000;&#9999999; A');
});

test('a fragment has any number of elements at its top', () => {
  expect(parseXml('<Where/> <OrderBy></OrderBy>').map((element) => element.name)).toEqual(['Where', 'OrderBy']);
  expect(parseXml('')).toEqual([]);
});

test.each([
  ['an element that is not closed', '<Where><Eq></Where>'],
  ['a closing without an opening', '</Where>'],
  ['an attribute without quotes', '<FieldRef Name=Title/>'],
  ['text beside the elements', 'hello <Where/>'],
  ['a document type', '<!DOCTYPE x><Where/>'],
  ['a lone <', '<Where>1 < 2</Where>']
])('%s is refused', (_name, source) => {
  expect(() => parseXml(source)).toThrow(XmlError);
});

test('what is escaped reads back the same', () => {
  const text = `Finance & "Legal" <O'Brien>`;
  expect(parseXml(`<A B="${escapeXml(text)}">${escapeXml(text)}</A>`)[0]).toMatchObject({ attributes: { B: text }, text });
});
