import { FieldSpec, FieldValues } from '../../../../src/domain/record/fieldSpec';
import { readEdit } from '../../../../src/domain/record/keptEdit';
import { rebaseRows } from '../../../../src/domain/record/rebaseRows';
import { newEdit, RecordEdit, StoredState } from '../../../../src/domain/record/recordEdit';
import { asSent, foundAgain } from '../../../../src/domain/record/sentEdit';

type Name = 'name' | 'days';
const specs: readonly FieldSpec<Name>[] = [{ name: 'name', kind: 'text' }, { name: 'days', kind: 'number' }];
const values = (name: string, days?: number): FieldValues<Name> => ({ name: { kind: 'text', text: name }, ...(days === undefined ? {} : { days: { kind: 'number', number: days } }) });
const stored = (of: FieldValues<Name>): StoredState<Name> => ({ id: 7, version: 'v3', values: of });
const typed = (edit: RecordEdit<Name>, inputs: Partial<RecordEdit<Name>['inputs']>): RecordEdit<Name> => ({ ...edit, inputs: { ...edit.inputs, ...inputs } });
const sent = asSent(newEdit(specs, 'new', values('Mill', 2)));

test.each([
  ['as it was sent: what was typed since is to be saved', typed(sent, { days: '3' }), values('Mill', 2), { inputs: { name: 'Mill', days: '3' }, clashes: undefined }],
  ['filled in by somebody else: that is taken over', sent, values('Mill', 9), { inputs: { days: '9' }, clashes: undefined }],
  ['changed by both: somebody has to choose', typed(sent, { days: '3' }), values('Mill', 9), { clashes: [{ field: 'days', before: { number: 2 }, yours: { number: 3 }, theirs: { number: 9 } }] }],
  ['of which nobody knows how it was sent: what differs is to be decided', { ...sent, sent: undefined }, values('Mill', 9), { clashes: [{ field: 'days' }] }]
])('one that an earlier try added is found %s', (_what, edit, now, expected) => {
  expect(foundAgain(specs, edit, stored(now)).edit).toMatchObject({ base: { id: 7, version: 'v3' }, ...expected });
});

test('a row that was sent and amended since is found among others, once', () => {
  const rows = rebaseRows(specs, [typed(sent, { days: '3' }), { ...sent, key: 'new 2' }], [stored(values('Mill', 2))]);
  expect(rows).toMatchObject([{ key: 'new', base: { id: 7 }, inputs: { days: '3' } }, { key: 'new 2' }]);
  expect(rows[1].base).toBeUndefined();
});

test('how it was sent is kept with what is typed; what cannot be is refused', () => {
  const kept = (content: unknown): unknown => readEdit(specs, JSON.parse(JSON.stringify(content)));
  expect(kept(typed(sent, { days: '3' }))).toMatchObject({ sent: { days: '2' }, inputs: { days: '3' } });
  expect(kept({ ...sent, sent: { name: 5 } })).toBeUndefined();
  expect(kept({ ...sent, sent: 'no' })).toBeUndefined();
});
