import { choicesIn, newColumnXml } from '../../../../../local/host/browser/lists/columns/newColumnXml';

it('a column’s schema keeps markup in its texts as text', () => {
  expect(newColumnXml({ heading: 'Risk <b>& "level"', type: 'Choice', choices: ['High & <low>'] })).toBe(
    '<Field Type="Choice" DisplayName="Risk &lt;b&gt;&amp; &quot;level&quot;" Required="FALSE" Format="Dropdown" FillInChoice="FALSE"><CHOICES><CHOICE>High &amp; &lt;low&gt;</CHOICE></CHOICES></Field>'
  );
});

test.each([['Text', 'MaxLength="255"'], ['Note', 'RichText="FALSE"'], ['Currency', 'LCID="2057"'], ['DateTime', 'Format="DateOnly"'], ['User', 'UserSelectionMode="PeopleOnly"']] as const)('a column of %s says %s', (type, said) => {
  expect(newColumnXml({ heading: 'X', type, choices: [] })).toContain(said);
});

it('choices are one a line, each once', () => {
  expect(choicesIn(' Low \n\nHigh\r\nLow\n')).toEqual(['Low', 'High']);
});
