import { EntryRef } from '../../domain/organisation/involvement';
import { entryList } from '../entry';
import { ItemRow } from '../itemRow';
import { ListStore, odataText } from '../stores/listStore';

const most = 20;

/** Entries whose name or reference begins with the text, or whose name has it inside; one request. A closed one takes no forms. */
export async function findEntries(store: ListStore, text: string): Promise<readonly (EntryRef & { readonly stage: string })[]> {
  const typed = odataText(text.trim());
  const items = await store.items(entryList, {
    select: ['Id', 'Title', 'NameCy', 'Reference', 'Stage'], filter: `(startswith(Reference,${typed}) or substringof(${typed},Title) or substringof(${typed},NameCy)) and Stage ne 'Closed'`, top: most
  });
  return items.map((item) => {
    const row = new ItemRow(entryList, item);
    return { id: row.id, reference: row.requiredText('Reference'), name: row.requiredText('Title'), nameCy: row.text('NameCy'), stage: row.requiredText('Stage') };
  });
}
