import { FieldSpec, FieldValues } from '../../../../src/domain/record/fieldSpec';
import { decideClashes, editOf, hasChanges, newEdit, readEdit, rebaseEdit, RecordEdit, settingsOf, StoredState } from '../../../../src/domain/record/recordEdit';
import { rebaseRows } from '../../../../src/domain/record/rebaseRows';

type Name = 'name' | 'days' | 'status';
const specs: readonly FieldSpec<Name>[] = [{ name: 'name', kind: 'text' }, { name: 'days', kind: 'number' }, { name: 'status', kind: 'choice', derived: true }];
const values = (name: string, days?: number): FieldValues<Name> => ({ name: { kind: 'text', text: name }, ...(days === undefined ? {} : { days: { kind: 'number', number: days } }) });
const stored = (id: number, version: string, of: FieldValues<Name>): StoredState<Name> => ({ id, version, values: of });
const typed = (edit: RecordEdit<Name>, inputs: Partial<RecordEdit<Name>['inputs']>): RecordEdit<Name> => ({ ...edit, inputs: { ...edit.inputs, ...inputs } });

const before = stored(1, 'v1', values('Canal', 5));
const edit = editOf(specs, before);

describe('an edit', () => {
  it('has no changes as long as the same stands there', () => {
    expect(hasChanges(specs, edit)).toBe(false);
    expect(hasChanges(specs, typed(edit, { name: '  Canal ' }))).toBe(false);
    expect(hasChanges(specs, typed(edit, { days: '5.0' }))).toBe(false);
  });

  it('has changes as soon as something else stands there, readable or not', () => {
    expect(hasChanges(specs, typed(edit, { days: '6' }))).toBe(true);
    expect(hasChanges(specs, typed(edit, { days: 'six' }))).toBe(true);
    expect(hasChanges(specs, typed(edit, { days: '' }))).toBe(true);
  });

  it('writes what was changed and nothing else', () => {
    expect(settingsOf(specs, typed(edit, { days: '' }))).toEqual([{ field: 'days', before: { kind: 'number', number: 5 }, after: undefined }]);
  });

  it('leaves in peace what a form would not take, as long as nobody touches it', () => {
    const odd = editOf(specs, stored(1, 'v1', { name: { kind: 'text', text: ' Canal ' }, days: { kind: 'number', number: 2.25 } }));
    expect(hasChanges(specs, odd)).toBe(false);
    expect(readEdit(specs, odd).problems).toEqual([]);
    expect(settingsOf(specs, typed(odd, { name: 'River' }))).toMatchObject([{ field: 'name', after: { text: 'River' } }]);
    expect(readEdit(specs, typed(odd, { days: '2.26' })).problems).toMatchObject([{ field: 'days', code: 'tooManyDecimals' }]);
  });

  it('keeps derived fields out of the form', () => {
    expect(Object.keys(edit.inputs)).toEqual(['name', 'days']);
  });
});

describe('on top of a newer state', () => {
  const rebase = (inputs: Partial<RecordEdit<Name>['inputs']>, fresh: FieldValues<Name>): ReturnType<typeof rebaseEdit<Name>> => rebaseEdit(specs, typed(edit, inputs), stored(1, 'v2', fresh));

  it('different fields are merged', () => {
    const { edit: rebased, taken } = rebase({ days: '9' }, values('Canal and River', 5));
    expect(rebased).toMatchObject({ base: { version: 'v2' }, inputs: { name: 'Canal and River', days: '9' }, clashes: undefined });
    expect(taken).toMatchObject([{ field: 'name', after: { text: 'Canal and River' } }]);
  });

  it('the same field changed to the same value is no clash', () => {
    expect(rebase({ days: '9' }, values('Canal', 9))).toMatchObject({ edit: { clashes: undefined }, taken: [] });
  });

  it('the same field changed differently is a clash; what was typed stays until somebody chooses', () => {
    const { edit: rebased } = rebase({ days: '9' }, values('Canal', 7));
    expect(rebased).toMatchObject({ inputs: { days: '9' }, clashes: [{ field: 'days', before: { number: 5 }, yours: { number: 9 }, theirs: { number: 7 } }] });
    expect(decideClashes(specs, rebased, ['days'])).toMatchObject({ inputs: { days: '7' }, clashes: undefined });
    expect(decideClashes(specs, rebased, [])).toMatchObject({ inputs: { days: '9' }, clashes: undefined });
  });

  it('what cannot be read is kept as it was typed, and shown in a clash', () => {
    expect(rebase({ days: 'nine' }, values('Canal', 7)).edit).toMatchObject({ inputs: { days: 'nine' }, clashes: [{ yours: { kind: 'text', text: 'nine' } }] });
  });

  it('a clash that nobody has decided about outlasts a further save of somebody else', () => {
    const { edit: undecided } = rebase({ days: '9' }, values('Canal', 7));
    const later = (fresh: FieldValues<Name>): RecordEdit<Name> => rebaseEdit(specs, undecided, stored(1, 'v3', fresh)).edit;
    expect(later(values('Canal and River', 7))).toMatchObject({ inputs: { name: 'Canal and River', days: '9' }, clashes: [{ field: 'days', before: { number: 5 }, theirs: { number: 7 } }] });
    expect(later(values('Canal', 8)).clashes).toMatchObject([{ field: 'days', theirs: { number: 8 } }]);
    expect(later(values('Canal', 9)).clashes).toBeUndefined();
  });

  it('a record that is there no longer is marked, and no longer once it is back', () => {
    const { edit: gone } = rebaseEdit(specs, typed(edit, { days: '9' }), undefined);
    expect(gone).toMatchObject({ gone: true, inputs: { days: '9' } });
    expect(rebaseEdit(specs, gone, before).edit).toMatchObject({ gone: undefined, inputs: { days: '9' } });
  });
});

describe('rows on top of newer ones', () => {
  const added = newEdit(specs, 'new 1', values('Mill', 2));

  it('a row that somebody else added is taken in', () => {
    expect(rebaseRows(specs, [edit], [before, stored(2, 'v1', values('Bridge'))]).map(({ key }) => key)).toEqual(['id 1', 'id 2']);
  });

  it('a row that was added here and got no answer is found again, once', () => {
    const rows = rebaseRows(specs, [added, { ...added, key: 'new 2' }], [stored(7, 'v1', values('Mill', 2))]);
    expect(rows).toMatchObject([{ key: 'new 1', base: { id: 7 } }, { key: 'new 2' }]);
    expect(rows[1]).not.toHaveProperty('base');
  });

  it('a row that is gone and was not touched, or was to go, is nobody’s loss', () => {
    expect(rebaseRows(specs, [edit, { ...edit, key: 'x', base: stored(3, 'v1', values('Canal', 5)), removed: true }], [])).toEqual([]);
  });

  it('a row that is gone and was being changed waits for a decision', () => {
    expect(rebaseRows(specs, [typed(edit, { days: '6' })], [])).toMatchObject([{ gone: true }]);
  });
});
