import { NoteEdit } from '../../../../data/restrictedNote/saveNote';
import { restrictedNoteFields } from '../../../../domain/partnership/restrictedNoteField';
import { readEdit } from '../../../../domain/record/keptEdit';
import { draftKey, draftsOf, dropDraft, keepDraft } from '../../../../ui/form/drafts/draftStore';

/*
 * Restricted text never goes into the browser's lasting storage, where it would stay on the machine: only into that of the tab, which is
 * gone when the tab is closed.
 */
const serial = 'restricted';

/** Unsaved text of this person about this entry; nothing when there is none, or none that can be read. */
export function draftOf(owner: string): NoteEdit | undefined {
  return readEdit(restrictedNoteFields, draftsOf(window.sessionStorage, owner)[0]?.content);
}

export function keepNoteDraft(owner: string, edit: NoteEdit): void {
  keepDraft(window.sessionStorage, draftKey(owner, serial), edit);
}

export function forgetDraft(owner: string): void {
  dropDraft(window.sessionStorage, draftKey(owner, serial));
}
