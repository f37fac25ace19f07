import { addDays, Day } from '../../domain/calendar/day';
import type { AdoptedVersion } from '../adoptedProtocols';
import { instantOfDay } from '../day';
import type { ItemEditing, ItemWrite } from '../stores/itemStore';
import { adoptedList } from './adoptedList';

export interface Successor {
  /** `caerphilly 2026.1` */
  readonly name: string;
  readonly inForceFrom: Day;
}

/** Those that a version takes over from: one that begins later, or after it on the same day, stays. */
export function formersOf(versions: readonly AdoptedVersion[], { name, inForceFrom: from }: Successor): readonly AdoptedVersion[] {
  const own = versions.find((each) => each.name === name)?.id ?? Infinity;
  return versions.filter((each) => {
    const began = each.inForceFrom ?? '';
    return each.name !== name && each.state === 'In force' && (began < from || (began === from && each.id < own));
  });
}

/** Ends them the day before it begins. Until that day they stay in force. */
export async function endFormers(editing: ItemEditing, formers: readonly AdoptedVersion[], { inForceFrom: from }: Successor, today: Day): Promise<void> {
  for (const former of formers) {
    const last = lastDay(former, from);
    const hasBegun = from <= today;
    if (hasBegun || former.inForceTo !== last) await editing.write(changeOf(former, { ...(hasBegun && { State: 'Superseded' }), InForceTo: instantOfDay(last) }));
  }
}

export function changeOf({ id, etag }: AdoptedVersion, values: Readonly<Record<string, unknown>>): ItemWrite {
  return { kind: 'change', list: adoptedList, id, version: etag, values };
}

/** The day before, or earlier where that was set; of one that began on the same day, that day. */
function lastDay({ inForceFrom = '', inForceTo }: AdoptedVersion, from: Day): Day {
  const before = addDays(from, -1);
  const last = inForceFrom > before ? from : before;
  return inForceTo !== undefined && inForceTo < last ? inForceTo : last;
}
