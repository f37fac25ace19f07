import { eachPage, RowSpan } from '../eachPage';
import { ItemRow } from '../itemRow';
import type { Editor, ServiceStore } from '../stores/serviceStore';
import { listOf } from '../submission/submissionList';

export const formList = listOf({ restricted: false });

/** As much of a form as its list says of its course, be it true or not. */
export interface ListedForm {
  readonly id: number;
  readonly version: string;
  readonly title: string;
  readonly state: string;
  readonly verdict: string | null;
  readonly significance: string | null;
  readonly entryId?: number;
  readonly changedAt: string;
  /** Absent where the service changed it last. */
  readonly editor?: Editor;
}

/** Every form that all staff may read. Resolves as `eachPage` does. */
export function eachForm(store: ServiceStore, look: (form: ListedForm) => void, span?: RowSpan): Promise<boolean> {
  const query = { select: ['Id', 'Title', 'State', 'Verdict', 'Significance', 'PartnershipId', 'Modified'], withVersion: true, withEditor: true };
  return eachPage(store, formList, query, (items) => items.forEach((item) => {
    const row = new ItemRow(formList, item);
    look({
      id: row.id, version: row.requiredText('odata.etag'), title: row.requiredText('Title'), state: row.text('State') ?? '', verdict: row.text('Verdict') ?? null,
      significance: row.text('Significance') ?? null, entryId: row.number('PartnershipId'), changedAt: row.requiredInstant('Modified'), editor: (item.lastEditor as Editor | null) ?? undefined
    });
  }), span);
}
