import { act, render } from '@testing-library/react';
import * as React from 'react';
import type { Editing } from '../../../../../src/data/stores/editing';
import type { ListStore } from '../../../../../src/data/stores/listStore';
import { StoreError } from '../../../../../src/data/stores/storeError';
import { EntryEdit, entryEditOf } from '../../../../../src/domain/partnership/entryEdit';
import { FieldInput } from '../../../../../src/domain/record/fieldInput';
import { EntryFormState, useEntryForm } from '../../../../../src/webparts/register/form/useEntryForm';
import { memoryStore } from '../../../../support/entry/memoryStore';

const begin = { edit: entryEditOf({ entry: { id: 1, version: 'v1', values: { name: { kind: 'text', text: 'Canal' }, kind: { kind: 'choice', text: 'Partnership' }, stage: { kind: 'choice', text: 'Idea' } } }, members: [], representatives: [] }) };
const facts = { today: '2026-11-20', choices: {} };
const typed = (field: string, value: FieldInput) => (edit: EntryEdit): EntryEdit => ({ ...edit, entry: { ...edit.entry, inputs: { ...edit.entry.inputs, [field]: value } } });

function open(): { readonly write: jest.Mock; readonly answers: { refuse(error: Error): void }[]; readonly form: () => EntryFormState } {
  const answers: { refuse(error: Error): void }[] = [];
  const write = jest.fn(() => new Promise<never>((_, refuse) => { answers.push({ refuse }); }));
  const store: ListStore = { ...memoryStore({}), editing: () => Promise.resolve({ write } as unknown as Editing) };
  const doing = { store, facts, keep: () => undefined, settled: () => Promise.resolve(true), onLists: () => undefined, onSaved: () => undefined };
  let form: EntryFormState | undefined;
  const Form = (): null => { form = useEntryForm(begin, doing); return null; };
  render(<Form />);
  return { write, answers, form: () => { if (form === undefined) throw new Error('Not rendered.'); return form; } };
}

it('what a slow answer brings does not undo what was typed meanwhile', () => {
  const { form } = open();
  const { change } = form();
  act(() => form().change(typed('purpose', 'Clean water')));
  act(() => change(typed('leadOfficer', { id: 7, name: 'Gwen' })));
  expect(form().document.edit.entry.inputs).toMatchObject({ purpose: 'Clean water', leadOfficer: { id: 7 } });
});

it('while it is saved the form takes no changes and is not saved twice; afterwards it does again', async () => {
  const { form, write, answers } = open();
  act(() => form().change(typed('name', 'River')));
  await act(async () => { form().save(); });
  act(() => form().change(typed('name', 'Lost')));
  await act(async () => { form().save(); });
  expect(write).toHaveBeenCalledTimes(1);
  expect(form()).toMatchObject({ saveState: { kind: 'saving' }, document: { edit: { entry: { inputs: { name: 'River' } } } } });
  await act(async () => { answers[0].refuse(new StoreError('denied', 'no')); });
  act(() => form().change(typed('name', 'River and Canal')));
  expect(form()).toMatchObject({ saveState: { kind: 'failed' }, document: { edit: { entry: { inputs: { name: 'River and Canal' } } } } });
});
