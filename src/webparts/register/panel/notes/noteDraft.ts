import { NoteEdit } from '../../../../data/restrictedNote/saveNote';
import { draftKey, draftsOf, dropDraft, keepDraft } from '../../../../ui/form/drafts/draftStore';

/*
 * Restricted text never goes into the browser's lasting storage, where it would stay on the machine: only into that of the tab, which is
 * gone when the tab is closed.
 */
const serial = 'restricted';

/** Unsaved text of this person about this entry; nothing when there is none, or none that can be read. */
export function draftOf(owner: string): NoteEdit | undefined {
  const content = draftsOf(window.sessionStorage, owner)[0]?.content;
  return isEdit(content) ? content : undefined;
}

export function keepNoteDraft(owner: string, edit: NoteEdit): void {
  keepDraft(window.sessionStorage, draftKey(owner, serial), edit);
}

export function forgetDraft(owner: string): void {
  dropDraft(window.sessionStorage, draftKey(owner, serial));
}

/** It may be of an older version of ours. */
function isEdit(content: unknown): content is NoteEdit {
  const { key, inputs } = (content ?? {}) as Partial<NoteEdit>;
  return typeof key === 'string' && typeof inputs?.subject === 'string' && typeof inputs.note === 'string';
}
