import { registerRow } from '../../../../src/data/partnerships/renderedRow';

const read = (type: string, item: Record<string, unknown>): unknown =>
  registerRow('Partnerships', { ID: '7', ...item }, [{ name: 'X', type }]).cells.X;

describe('a rendered row', () => {
  it.each([
    ['a text', 'Text', { X: "St John's" }, "St John's"],
    ['an empty text', 'Text', { X: '' }, undefined],
    ['a column that did not come', 'Text', {}, undefined],
    ['a choice', 'Choice', { X: 'Current' }, 'Current'],
    ['several choices', 'MultiChoice', { X: ['a', 'b'] }, ['a', 'b']],
    ['no choice of several', 'MultiChoice', { X: [] }, undefined],
    ['money, by its exact value', 'Currency', { X: '£1,200.50', 'X.': '1200.50000000000' }, 1200.5],
    ['money without it', 'Currency', { X: '£1,200.50' }, 1200.5],
    ['no money', 'Currency', { X: '', 'X.': '' }, undefined],
    ['nothing as money', 'Number', { X: '0', 'X.': '0.0' }, 0],
    ['yes', 'Boolean', { X: 'Yes', 'X.value': '1' }, true],
    ['no in another language', 'Boolean', { X: 'Na', 'X.value': '0' }, false],
    ['a day in summer', 'DateTime', { X: '01/04/2026', 'X.': '2026-03-31T23:00:00Z' }, '2026-04-01'],
    ['a day in winter', 'DateTime', { X: '16/11/2026', 'X.': '2026-11-16T00:00:00Z' }, '2026-11-16'],
    ['an instant', 'DateTime', { X: '16/11/2026 14:05', 'X.': '2026-11-16T14:05:00Z' }, '2026-11-16T14:05:00Z'],
    ['a person', 'User', { X: [{ id: '7', title: 'Siân Prŷdderch', email: 's@x.example' }] }, 'Siân Prŷdderch'],
    ['several people', 'UserMulti', { X: [{ title: 'A' }, { title: 'B' }] }, ['A', 'B']],
    ['nobody', 'User', { X: '' }, undefined],
    ['a lookup', 'Lookup', { X: [{ lookupId: 3, lookupValue: 'Coleg', isSecretFieldValue: false }] }, 'Coleg'],
    ['a link with its text', 'URL', { X: 'https://x.example/', 'X.desc': 'The site' }, { href: 'https://x.example/', text: 'The site' }],
    ['a link without', 'URL', { X: 'https://x.example/', 'X.desc': '' }, { href: 'https://x.example/', text: 'https://x.example/' }],
    ['a long text without its markup', 'Note', { X: '<div>One<br>two <b onclick="x">three</b></div>' }, 'One\ntwo three']
  ])('%s', (_, type, item, value) => expect(read(type, item)).toEqual(value));

  it.each([
    ['a number that is none', 'Currency', { 'X.': 'much' }],
    ['a person who is none', 'User', { X: 'Siân' }],
    ['yes or no that is neither', 'Boolean', { 'X.value': '2' }],
    ['a day that is none', 'DateTime', { 'X.': 'soon' }]
  ])('%s is refused, naming list, item and column', (_, type, item) => {
    expect(() => read(type, item)).toThrow(/^Partnerships, item 7, column X: cannot read/);
  });

  it('without an id is refused', () => {
    expect(() => registerRow('Partnerships', {}, [])).toThrow('Partnerships, item ?, column ID');
  });
});
