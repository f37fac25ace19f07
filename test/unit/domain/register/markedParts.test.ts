import { markedParts } from '../../../../src/domain/register/markedParts';

const marked = (text: string, query: string): string => markedParts(text, query).map(({ text: part, found }) => (found ? `[${part}]` : part)).join('');

describe('marking what was found', () => {
  it.each([
    ['a word without its accent', 'Ynys Môn', 'mon', 'Ynys [Môn]'],
    ['every place', 'on and on', 'on', '[on] and [on]'],
    ['several words', 'Safer Gwent', 'gwe saf', '[Saf]er [Gwe]nt'],
    ['across an apostrophe', 'Children’s Services', 'childrens', '[Children’s] Services'],
    ['a letter with a separate accent', 'w\u0302yn', 'wyn', '[w\u0302yn]'],
    ['across what nobody sees', 'Part\u00adnership board', 'partnership', '[Part\u00adnership] board'],
    ['nothing for no word', 'Safer', ' ', 'Safer'],
    ['nothing where it is not', 'Safer', 'x', 'Safer']
  ])('%s', (_, text, query, expected) => expect(marked(text, query)).toBe(expected));
});
