import { fold } from '../../../../src/domain/register/fold';

describe('folding a text for search', () => {
  it.each([
    ['ŵ and ŷ lose their circumflex', 'Tŷ Dŵr', 'ty dwr'],
    ['â, ê, î, ô, û and é likewise', 'Môn Gêm Sîn Tân Sûn Café', 'mon gem sin tan sun cafe'],
    ['a letter and a separate accent are that letter', 'w\u0302', 'w'],
    ['capitals are small letters', 'GWENT', 'gwent'],
    ['a straight apostrophe goes', "Children's", 'childrens'],
    ['a typographic apostrophe goes', 'Children’s', 'childrens'],
    ['a grave accent used as an apostrophe goes', 'i`r', 'ir'],
    ['hyphens, strokes and brackets part words', 'Well-being (adults/older)', 'well being adults older'],
    ['spaces at the ends and between are one or none', '  two \n words ', 'two words'],
    ['what nobody sees goes: a soft hyphen, a blank without width, a mark of direction', 'Part\u00adner\u200bship\u202e\ufeff', 'partnership'],
    ['digits stay', 'P-0042', 'p 0042'],
    ['nothing stays nothing', '’–', '']
  ])('%s', (_, text, folded) => expect(fold(text)).toBe(folded));
});
