import { FieldValue, sameValue } from '../../../../src/domain/record/fieldValue';
import { RecordVersion, savedChanges as changesOf } from '../../../../src/domain/record/savedChange';
import { EntryFieldName, entryFields } from '../../../../src/domain/partnership/entryField';

type EntryVersion = RecordVersion<EntryFieldName>;
const savedChanges = (versions: readonly EntryVersion[]): ReturnType<typeof changesOf<EntryFieldName>> => changesOf(entryFields, versions);

function version(label: string, values: EntryVersion['values']): EntryVersion {
  return { label, at: `2026-01-${label.padStart(4, '0').slice(0, 2)}T09:00:00Z`, by: { id: 7, name: 'Carys Bevan' }, values };
}

const text = (value: string): FieldValue => ({ kind: 'text', text: value });
const money = (pence: number): FieldValue => ({ kind: 'money', pence });

describe('what a save changed', () => {
  test('a changed, an emptied and a filled field are told, in the order of the panel, newest save first', () => {
    const changes = savedChanges([
      version('2.0', { stage: { kind: 'choice', text: 'Running' }, name: text('New'), totalBudget: money(100) }),
      version('1.0', { stage: { kind: 'choice', text: 'Running' }, name: text('Old'), inKind: money(200) })
    ]);
    expect(changes[0]).toMatchObject({
      label: '2.0', kind: 'changed', by: { name: 'Carys Bevan' },
      changes: [
        { field: 'name', before: text('Old'), after: text('New') },
        { field: 'inKind', before: money(200), after: undefined },
        { field: 'totalBudget', before: undefined, after: money(100) }
      ]
    });
  });

  test('the first save is the creation, with what the entry began with', () => {
    const [created] = savedChanges([version('1.0', { name: text('New'), statutory: { kind: 'yesNo', yes: false } })]);
    expect(created.kind).toBe('created');
    expect(created.changes.map(({ field }) => field)).toEqual(['name']);
  });

  test('where earlier versions were trimmed, the oldest one claims no changes', () => {
    const [, oldest] = savedChanges([version('9.0', { name: text('B') }), version('8.0', { name: text('A') })]);
    expect(oldest).toMatchObject({ kind: 'oldestKept', changes: [] });
  });

  test('a save outside the compared fields has no changes', () => {
    const [last] = savedChanges([version('2.0', { name: text('A') }), version('1.0', { name: text('A') })]);
    expect(last).toMatchObject({ kind: 'changed', changes: [] });
  });

  test('no versions, no changes', () => {
    expect(savedChanges([])).toEqual([]);
  });
});

describe('values that are the same', () => {
  test.each<[string, FieldValue | undefined, FieldValue | undefined]>([
    ['choices in another order', { kind: 'choices', choices: ['A', 'B'] }, { kind: 'choices', choices: ['B', 'A'] }],
    ['no choices and an empty field', { kind: 'choices', choices: [] }, undefined],
    ['No and an empty field', { kind: 'yesNo', yes: false }, undefined],
    ['a person whose name changed', { kind: 'person', person: { id: 7, name: 'Ann Rees' } }, { kind: 'person', person: { id: 7, name: 'Ann Hughes' } }],
    ['an organisation that was renamed', { kind: 'organisation', organisation: { id: 3, name: 'LHB' } }, { kind: 'organisation', organisation: { id: 3, name: 'Health Board' } }],
    ['line ends of another kind', { kind: 'longText', text: 'a\r\nb' }, { kind: 'longText', text: 'a\nb' }]
  ])('%s', (_case, one, other) => {
    expect(sameValue(one, other)).toBe(true);
  });

  test.each<[string, FieldValue | undefined, FieldValue | undefined]>([
    ['nothing and no money', undefined, money(0)],
    ['a penny', money(1), money(2)],
    ['another person of the same name', { kind: 'person', person: { id: 7, name: 'Ann Rees' } }, { kind: 'person', person: { id: 8, name: 'Ann Rees' } }],
    ['Yes and an empty field', { kind: 'yesNo', yes: true }, undefined],
    ['a link with another text', { kind: 'link', link: { address: 'https://a', text: 'a' } }, { kind: 'link', link: { address: 'https://a', text: 'b' } }],
    ['choices joined and apart', { kind: 'choices', choices: ['A,B'] }, { kind: 'choices', choices: ['A', 'B'] }]
  ])('%s differ', (_case, one, other) => {
    expect(sameValue(one, other)).toBe(false);
  });
});
