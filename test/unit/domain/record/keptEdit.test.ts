import { FieldSpec } from '../../../../src/domain/record/fieldSpec';
import { readEdit } from '../../../../src/domain/record/keptEdit';
import { editOf, hasChanges, RecordEdit } from '../../../../src/domain/record/recordEdit';

type Name = 'name' | 'days' | 'reasons' | 'officer' | 'running' | 'website';
const specs: readonly FieldSpec<Name>[] = [
  { name: 'name', kind: 'text' }, { name: 'days', kind: 'number' }, { name: 'reasons', kind: 'choices' }, { name: 'officer', kind: 'person' }, { name: 'running', kind: 'yesNo' }, { name: 'website', kind: 'link' }
];
const edit = editOf<Name>(specs, {
  id: 7, version: 'v1',
  values: { name: { kind: 'text', text: 'Canal' }, days: { kind: 'number', number: 5 }, reasons: { kind: 'choices', choices: ['Statute'] }, officer: { kind: 'person', person: { id: 3, name: 'Siân' } }, website: { kind: 'link', link: { address: 'https://a.example', text: 'a' } } }
});
const kept = (content: unknown): RecordEdit<Name> | undefined => readEdit(specs, JSON.parse(JSON.stringify(content)));

it('an edit is read as it was kept', () => {
  expect(kept(edit)).toEqual({ ...edit, removed: false });
});

it('somebody who was cleared stays cleared', () => {
  const read = kept({ ...edit, inputs: { ...edit.inputs, officer: undefined } });
  expect(read?.inputs.officer).toBeUndefined();
  expect(read && hasChanges(specs, read)).toBe(true);
});

it('a field that came since it was kept is no change', () => {
  const { days: _days, ...inputs } = edit.inputs;
  const { days: _before, ...values } = edit.base?.values ?? {};
  const read = kept({ ...edit, base: { id: 7, version: 'v1', values }, inputs });
  expect(read?.inputs.days).toBe('');
  expect(read && hasChanges(specs, read)).toBe(false);
});

it('what was to be chosen between is kept, also what could not be read', () => {
  const clashes = [{ field: 'days', before: { kind: 'number', number: 5 }, yours: { kind: 'text', text: 'six' }, theirs: { kind: 'number', number: 7 } }];
  expect(kept({ ...edit, clashes })?.clashes).toEqual(clashes);
});

it.each<readonly [string, unknown]>([
  ['a text', 'hello'], ['nothing', null], ['a list', [1]], ['inputs of a text', { ...edit, inputs: 'x' }],
  ['a number for a text', { ...edit, inputs: { ...edit.inputs, name: 5 } }],
  ['a text for choices', { ...edit, inputs: { ...edit.inputs, reasons: 'Statute' } }],
  ['a text for somebody', { ...edit, inputs: { ...edit.inputs, officer: 'me' } }],
  ['a text for yes or no', { ...edit, inputs: { ...edit.inputs, running: 'yes' } }],
  ['nothing for a link', { ...edit, inputs: { ...edit.inputs, website: null } }],
  ['no values to begin with', { ...edit, base: { id: 7, version: 'v1' } }],
  ['values of another kind', { ...edit, base: { id: 7, version: 'v1', values: { name: { kind: 'day', day: '2026-01-01' } } } }],
  ['values without what their kind has', { ...edit, base: { id: 7, version: 'v1', values: { officer: { kind: 'person' } } } }],
  ['a clash that is a text', { ...edit, clashes: 'oops' }],
  ['a clash about no field', { ...edit, clashes: [{ field: 'nothing' }] }]
])('%s is nobody’s edit', (_what, content) => {
  expect(kept(content)).toBeUndefined();
});
