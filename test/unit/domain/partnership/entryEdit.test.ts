import { checkEntryEdit, entryEditOf, isEdited, needsDecision, newEntryEdit, rebaseEntry } from '../../../../src/domain/partnership/entryEdit';
import { FieldInput } from '../../../../src/domain/record/fieldInput';

const facts = { today: '2026-11-20', choices: {} };
const withInputs = (edit: ReturnType<typeof newEntryEdit>, inputs: Readonly<Record<string, FieldInput>>): ReturnType<typeof newEntryEdit> => ({ ...edit, entry: { ...edit.entry, inputs: { ...edit.entry.inputs, ...inputs } } });

it('a new entry is not edited until something is filled in', () => {
  expect(isEdited(newEntryEdit())).toBe(false);
  expect(isEdited(withInputs(newEntryEdit(), { stage: 'Running' }))).toBe(false);
  expect(isEdited(withInputs(newEntryEdit(), { name: 'C' }))).toBe(true);
  expect(isEdited(withInputs(newEntryEdit(), { reasons: ['Value for money'] }))).toBe(true);
});

it('problems come in the order of the form, one a field', () => {
  const edit = withInputs(newEntryEdit(), { name: '', start: '2026-05-01', plannedEnd: '2026-04-01', website: { address: 'x', text: '' }, staffDays: 'many' });
  expect(checkEntryEdit(edit, facts).map(({ problem }) => problem.field)).toEqual(['name', 'kind', 'staffDays', 'plannedEnd', 'website']);
});

it('an untouched member is not checked, a new one without an organisation is', () => {
  const stored = { id: 5, version: 'v', values: {} };
  const edit = entryEditOf({ entry: { id: 1, version: 'v', values: { name: { kind: 'text', text: 'a' }, kind: { kind: 'choice', text: 'Partnership' }, stage: { kind: 'choice', text: 'Idea' } } }, members: [stored], representatives: [] });
  expect(checkEntryEdit(edit, facts)).toEqual([]);
  const [member] = edit.members;
  expect(checkEntryEdit({ ...edit, members: [{ ...member, inputs: { ...member.inputs, role: 'Lead' } }] }, facts)).toMatchObject([{ part: 'members', key: 'id 5', problem: { field: 'organisation', code: 'required' } }]);
  expect(checkEntryEdit({ ...edit, members: [{ ...member, removed: true }] }, facts)).toEqual([]);
});

it('a clash anywhere waits for a decision', () => {
  const state = { entry: { id: 1, version: 'v1', values: { name: { kind: 'text', text: 'a' } } }, members: [], representatives: [] } as const;
  const edit = withInputs(entryEditOf(state), { name: 'b' });
  const fresh = { ...state, entry: { ...state.entry, version: 'v2', values: { name: { kind: 'text', text: 'c' } } } } as const;
  expect(needsDecision(edit)).toBe(false);
  expect(needsDecision(rebaseEntry(edit, fresh).edit)).toBe(true);
});

it('a choice that a row’s list no longer offers is told where it was made; one that was there before is left in peace', () => {
  const rowChoices = { members: { role: ['Member'] }, representatives: { capacity: ['Officer'] } };
  const role = { role: { kind: 'choice', text: 'Observer' } } as const;
  const capacity = { person: { kind: 'person', person: { id: 3, name: 'Gwen' } }, capacity: { kind: 'choice', text: 'Councillor' } } as const;
  const organisation = { organisation: { kind: 'organisation', organisation: { id: 9, name: 'Body' } } } as const;
  const edit = entryEditOf({
    entry: { id: 1, version: 'v1', values: { name: { kind: 'text', text: 'Canal' }, kind: { kind: 'choice', text: 'Partnership' }, stage: { kind: 'choice', text: 'Idea' } } },
    members: [{ id: 5, version: 'v1', values: { ...organisation, ...role } }],
    representatives: [{ id: 6, version: 'v1', values: capacity }]
  });
  const touched = { ...edit, members: edit.members.map((each) => ({ ...each, inputs: { ...each.inputs, contribution: '5' } })) };
  expect(checkEntryEdit(touched, { ...facts, rowChoices })).toEqual([]);
  const chosen = {
    ...edit,
    members: edit.members.map((each) => ({ ...each, inputs: { ...each.inputs, role: 'Chair' } })),
    representatives: edit.representatives.map((each) => ({ ...each, inputs: { ...each.inputs, capacity: 'Trustee' } }))
  };
  expect(checkEntryEdit(chosen, { ...facts, rowChoices }).map(({ part, problem }) => [part, problem.field, problem.code])).toEqual([['members', 'role', 'choiceGone'], ['representatives', 'capacity', 'choiceGone']]);
});
