import { EntryRef } from '../../domain/organisation/involvement';
import { Stage } from '../../domain/partnership/stage';
import { entryList } from '../entry';
import { ItemRow } from '../itemRow';
import { ListStore, odataText } from '../stores/listStore';

const most = 20;

/**
 * Entries whose name or reference begins with the text, or whose name has it inside; one request. A closed one takes no forms.
 * @param stages only those that are at one of these.
 */
export async function findEntries(store: ListStore, text: string, stages?: readonly Stage[]): Promise<readonly (EntryRef & { readonly stage: string })[]> {
  const typed = odataText(text.trim());
  const staged = stages === undefined ? "Stage ne 'Closed'" : `(${stages.map((stage) => `Stage eq ${odataText(stage)}`).join(' or ')})`;
  const items = await store.items(entryList, {
    select: ['Id', 'Title', 'NameCy', 'Reference', 'Stage'], filter: `(startswith(Reference,${typed}) or substringof(${typed},Title) or substringof(${typed},NameCy)) and ${staged}`, top: most
  });
  return items.map((item) => {
    const row = new ItemRow(entryList, item);
    return { id: row.id, reference: row.requiredText('Reference'), name: row.requiredText('Title'), nameCy: row.text('NameCy'), stage: row.requiredText('Stage') };
  });
}
