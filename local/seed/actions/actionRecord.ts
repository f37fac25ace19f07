/** Something that somebody has undertaken to do about an entry. */
export interface ActionRecord {
  readonly text: string;
  readonly partnership: string;
  /** Absent = the entry's lead officer. */
  readonly owner?: string;
  readonly since: string;
  readonly due: string;
  /** The answer that it follows from. */
  readonly from?: { readonly form: string; readonly question: string };
  /** How it ended; absent = it is open. */
  readonly ended?: { readonly state: 'Done' | 'Dropped'; readonly on: string; readonly outcome: string };
}
