export const importStates = ['Running', 'Finished', 'Undone', 'Set aside'] as const;
export type ImportState = (typeof importStates)[number];
/** `Unreadable`: somebody has written something else there. */
export type HeadState = ImportState | 'Unreadable';

export function headStateOf(state: unknown): HeadState {
  return importStates.find((each) => each === state) ?? 'Unreadable';
}

/**
 * Why an import stopped before its end; it can be gone on from.
 * - `connection`: no answer, so nobody knows what became of the last batch
 * - `busy`: SharePoint would not take more for now
 * - `signedOut`: the sign-in has run out
 * - `asked`: by whoever runs it
 * - `denied`: this person may not import
 * - `elsewhere`: the same import, or another of the same file, is being run by somebody else or in another tab
 * - `undone`: somebody has undone it meanwhile, or set it aside; it is not gone on with
 * - `damaged`: somebody has changed its journal, so nobody knows any longer what it has written
 * - `refused`: SharePoint does not take what it was told, nor will it later; `message` has its words
 */
export const importStops = ['connection', 'busy', 'signedOut', 'asked', 'denied', 'elsewhere', 'undone', 'damaged', 'refused'] as const;
export type ImportStop = (typeof importStops)[number];

/**
 * Why a row was not imported, though it was planned.
 * - `changedMeanwhile`: somebody changed what it was to replace
 * - `gone`: somebody deleted the entry meanwhile
 * - `addedMeanwhile`: somebody else has added an entry of this name since the preview
 * - `personGone`: the directory has somebody no longer whom it names
 * - `organisationLeft`: the organisation that leads it could not be added
 * - `tooMuchBefore`: what it is to replace is too long for the journal, and could not be set back
 * - `denied`, `refused`: by SharePoint; `message` has its words
 * - `notReached`: the import stopped before
 */
export const rowLeftReasons = ['changedMeanwhile', 'gone', 'addedMeanwhile', 'personGone', 'organisationLeft', 'tooMuchBefore', 'denied', 'refused', 'notReached'] as const;
export type RowLeftReason = (typeof rowLeftReasons)[number];

/** What became of a row that was new or changed. */
export type RowOutcome =
  | { readonly kind: 'added' | 'changed'; readonly row: number; readonly reference: string; readonly id: number; /** Members that could not be added. */ readonly membersLeft: number }
  | { readonly kind: 'left'; readonly row: number; readonly why: RowLeftReason; readonly message?: string };

export interface ImportCounts {
  readonly added: number;
  readonly changed: number;
  readonly left: number;
  readonly organisations: number;
  readonly members: number;
}

export interface ImportResult {
  /** Of the rows that were new or changed, in their order. */
  readonly rows: readonly RowOutcome[];
  /** Of the whole import, what an earlier try of it has done included. */
  readonly counts: ImportCounts;
  /** Why there is something left to do. */
  readonly stopped?: ImportStop;
  readonly message?: string;
}
