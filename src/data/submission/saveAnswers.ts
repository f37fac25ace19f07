import { Answers, mostOfForm } from '../../domain/protocol/answer';
import { KeptAssessments } from '../../domain/protocol/keptAssessments';
import { formLength } from '../../domain/protocol/textLength';
import { Derived } from '../../domain/submission/derivedFrom';
import { answersToSave, FormDraft, rebaseDraft } from '../../domain/submission/formDraft';
import { isOpen, Submission } from '../../domain/submission/submission';
import type { ItemValues, Write } from '../stores/editing';
import type { ListStore } from '../stores/listStore';
import { StoreError } from '../stores/storeError';
import { submissionById } from '../submissions';
import { choiceOfSignificance, listOf } from './submissionList';

/** `draft` is always what the form goes on with; `taken`: questions that somebody else answered meanwhile, and that nobody answered here. */
export type SavedAnswers = { readonly draft: FormDraft; readonly taken: readonly string[] } & (
  /** All but answers that are too long, and the draft's clashes: of those, the list keeps what somebody else answered until somebody has chosen. */
  | { readonly kind: 'saved' }
  /** Meanwhile it has been submitted or concluded, and takes no answers. */
  | { readonly kind: 'closed' }
  /** Meanwhile it has been deleted. */
  | { readonly kind: 'gone' }
  /** More than the list holds: not sent. */
  | { readonly kind: 'tooLong' }
  | { readonly kind: 'failed'; readonly error: unknown }
);

/** Somebody who saves every second must not keep us here for ever. */
const rounds = 4;

/**
 * Saves the answers on top of what others saved meanwhile: written with the version that was read, and where that has passed, read, merged question by
 * question and written again. When an earlier answer of SharePoint was lost, what is there is read first. What follows from the answers is written also when it alone has
 * changed. One request as a rule, none when there is nothing to write. Never rejects.
 */
export async function saveAnswers(store: ListStore, begun: FormDraft, derive: (answers: Answers, base: Submission) => Derived): Promise<SavedAnswers> {
  let draft = begun;
  const taken: string[] = [];
  const rebase = async (): Promise<void> => {
    const rebased = rebaseDraft(draft, await submissionById(store, draft.base));
    draft = rebased.draft;
    taken.push(...rebased.taken);
  };
  try {
    if (draft.sent.length > 0) await rebase();
    for (let round = 1; ; round++) {
      if (!isOpen(draft.base)) return { kind: 'closed', draft, taken };
      const answers = answersToSave(draft);
      if (formLength(answers) > mostOfForm) return { kind: 'tooLong', draft, taken };
      const after = { ...draft.base, ...derive(answers, draft.base), answers };
      if (!differs(draft.base, after)) return { kind: 'saved', draft, taken };
      const editing = await store.editing();
      try {
        const { version = draft.base.version } = await editing.write(changeTo(draft.base, after));
        return { kind: 'saved', draft: { ...draft, base: { ...after, version }, sent: [] }, taken };
      } catch (error) {
        if (!(error instanceof StoreError)) throw error;
        if (error.kind === 'unavailable') draft = { ...draft, sent: [...draft.sent, answers] };
        if (error.kind !== 'conflict' || round === rounds) throw error;
        await rebase();
      }
    }
  } catch (error) {
    if (error instanceof StoreError && error.kind === 'notFound') return { kind: 'gone', draft, taken };
    return { kind: 'failed', draft, taken, error };
  }
}

function differs(before: Submission, after: Submission): boolean {
  const known = ({ significance = 'notYetKnown' }: Submission): Submission['significance'] => significance;
  return after.answers !== before.answers || after.verdict !== before.verdict || known(after) !== known(before) || after.assessments !== before.assessments;
}

function changeTo(before: Submission, after: Submission): Write {
  const values: ItemValues = {
    Answers: JSON.stringify(after.answers),
    ...(after.verdict !== before.verdict && { Verdict: after.verdict ?? null }),
    ...(after.significance !== before.significance && { Significance: after.significance === undefined ? null : choiceOfSignificance[after.significance] }),
    ...(after.assessments !== before.assessments && { Assessments: textOf(after.assessments) })
  };
  return { kind: 'change', list: listOf(before), id: before.id, version: before.version, values };
}

/** As many as a Note holds, the newest: older ones are in the item's versions. */
function textOf({ rules, assessments }: KeptAssessments): string {
  const text = JSON.stringify({ rules, assessments });
  return text.length <= mostOfForm || assessments.length === 0 ? text : textOf({ rules, assessments: assessments.slice(1) });
}
