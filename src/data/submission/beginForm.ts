import { EntryRef } from '../../domain/organisation/involvement';
import { EntryFieldName, entryFields } from '../../domain/partnership/entryField';
import { PersonRef } from '../../domain/partnership/entry';
import { Answers } from '../../domain/protocol/answer';
import { FormDefinition } from '../../domain/protocol/form';
import { prefilledAnswers } from '../../domain/protocol/prefilledAnswers';
import { FieldValues } from '../../domain/record/fieldSpec';
import { newEdit } from '../../domain/record/recordEdit';
import { SubmissionPlace } from '../../domain/submission/submission';
import { entryById } from '../entry';
import { createEntry } from '../entryEdit/createEntry';
import type { ListStore } from '../stores/listStore';
import { addSubmission } from './addSubmission';

/** A partnership that is not in the register yet. */
export interface Idea {
  readonly name: string;
  /** Empty: not known. */
  readonly service: string;
}

export interface NewForm {
  readonly form: FormDefinition;
  /** `caerphilly 2014.1`. */
  readonly protocol: string;
  /** Of the form, in English: the list's own views show it. */
  readonly title: string;
  readonly about: Idea | EntryRef;
  readonly officer: PersonRef;
  /** Made once by whoever begins the form: begun again with it, entry and form are found and not added twice. */
  readonly claim: string;
  /** Taken up from an earlier form instead of what the register knows. */
  readonly answers?: Answers;
}

/** The register wants a type before the screening says which it is: what stands there until then is no answer. */
const typeBeforeScreening = 'Partnership';

/** References that tries of one intention have claimed, by that intention. */
const claimed = new Map<string, string>();

/** Adds the entry of an idea at stage Idea, and the form, filled in with what the register knows. Rejects with a `StoreError`. */
export async function beginForm(store: ListStore, { form, protocol, title, about, officer, claim, answers }: NewForm): Promise<SubmissionPlace> {
  const { id, name, values } = 'service' in about ? await addIdea(store, about, officer, claim) : await knownEntry(store, about);
  return addSubmission(store, {
    claim, restricted: form.restricted ?? false, entryId: id, title: `${title}: ${name}`, form: form.code, purpose: form.purpose, protocol, officer, answers: answers ?? prefilledAnswers(form, form.purpose === 'screening' ? { ...values, kind: undefined } : values)
  });
}

interface Begun {
  readonly id: number;
  readonly name: string;
  readonly values: FieldValues<EntryFieldName>;
}

async function addIdea(store: ListStore, { name, service }: Idea, officer: PersonRef, claim: string): Promise<Begun> {
  const values: FieldValues<EntryFieldName> = {
    name: { kind: 'text', text: name }, stage: { kind: 'choice', text: 'Idea' }, leadOfficer: { kind: 'person', person: officer },
    ...(service !== '' && { service: { kind: 'choice', text: service } })
  };
  const { edit } = await createEntry(store, await store.editing(), newEdit<EntryFieldName>(entryFields, claim, { ...values, kind: { kind: 'choice', text: typeBeforeScreening } }), { claimed: claimed.get(claim), onClaimed: (reference) => { claimed.set(claim, reference); } });
  return { id: edit.base?.id ?? 0, name, values };
}

async function knownEntry(store: ListStore, { id, name }: EntryRef): Promise<Begun> {
  return { id, name, values: (await entryById(store, id)).record.values };
}
