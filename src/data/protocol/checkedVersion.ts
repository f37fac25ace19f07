import { joined } from '../adoptedProtocols';
import { sha256 } from '../sha256';
import { ItemStore } from '../stores/itemStore';
import { odataText } from '../stores/listStore';
import { adoptedList } from './adoptedList';

/** Whether the site has this version with the text of this hash, and no other under its name. Read anew. */
export async function checkedVersion(store: Pick<ItemStore, 'items'>, name: string, hash: string): Promise<'sound' | 'gone' | 'altered'> {
  const rows = await store.items(adoptedList, { select: ['Id', 'Part', 'Hash', 'Content'], filter: `Protocol eq ${odataText(name)}`, top: 1000 });
  const heads = rows.filter(({ Part }) => Part === 0);
  if (heads.length === 0) return 'gone';
  return heads.every(({ Hash }) => Hash === hash) && await sha256(joined(rows, hash)) === hash ? 'sound' : 'altered';
}
