import { readHeadContent } from '../../../../src/data/import/readHeadContent';

const mapping = { sheet: 'List', headerRow: 3, fields: ['name', undefined, 'members'], otherwise: { kind: 'Partnership', stage: 'Running', sector: 'Police' } };
const answers = {
  leftRows: ['water', 'P-0042'],
  values: { stage: { running: 'Running' } }, people: { 'S Evans': { kind: 'person', person: { oid: 'o', loginName: 'l', name: 'Siân' } }, Nobody: { kind: 'none' } },
  organisations: { club: { kind: 'new', sector: 'Police' }, police: { kind: 'known', id: 4 }, none: { kind: 'none' } }
};
const counts = { added: 1, changed: 2, left: 3, organisations: 4, members: 5 };
const content = { fingerprint: 'ab', headings: 'k1', mapping, answers, counts };
const stored = (more: object = {}): unknown => JSON.parse(JSON.stringify({ ...content, ...more }));

it('an import’s own row is read as it was written, columns without a field as well', () => {
  expect(readHeadContent(stored())).toEqual(content);
});

it.each([
  ['nothing', undefined], ['a text', 'ab'], ['no fingerprint', stored({ fingerprint: 4 })], ['no mapping', stored({ mapping: null })],
  ['a mapping without what rows get otherwise', stored({ mapping: { ...mapping, otherwise: {} } })]
])('%s is none of ours', (_what, given) => {
  expect(readHeadContent(given)).toBeUndefined();
});

it('a field that rows do not have is no field', () => {
  expect(readHeadContent(stored({ mapping: { ...mapping, fields: ['name', 'status', '__proto__', 7] } }))?.mapping.fields).toEqual(['name', undefined, undefined, undefined]);
});

it.each([
  ['left out', undefined], ['a list', []], ['without people', { ...answers, people: undefined }], ['with somebody who has no directory id', { ...answers, people: { x: { kind: 'person', person: { name: 'x' } } } }],
  ['with nothing for an answer', { ...answers, organisations: { x: null } }], ['with rows left out that are no texts', { ...answers, leftRows: [7] }], ['with a value that is no text', { ...answers, values: { stage: { x: 5 } } }]
])('answers %s are none', (_what, given) => {
  expect(readHeadContent(stored({ answers: given }))).toEqual({ ...content, answers: undefined });
});

it('how much of an undone one is still there is a number, or nothing', () => {
  expect([stored({ remaining: 3 }), stored({ remaining: 'all' })].map((each) => readHeadContent(each)?.remaining)).toEqual([3, undefined]);
});

it('one that does not say its headings is like no other', () => {
  expect(readHeadContent(stored({ headings: undefined }))?.headings).toBe('');
});
