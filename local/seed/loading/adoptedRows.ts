import { createHash } from 'node:crypto';
import { addDays } from '../../../src/domain/calendar/day';
import { adoptedText, cutProtocol, headValues, partValues } from '../../../src/domain/protocol/adoptedParts';
import type { BulkRow } from '../../tenant/bulk/bulkLoader';
import { officeHour } from '../council/calendar';
import { Adoption } from '../protocol/adoptions';
import { moved } from './entered';

/** The rows that installing it would write: parts first, the head last. */
export function adoptedRows({ protocol, from, to }: Adoption, by: string, shift: number): readonly BulkRow[] {
  const text = adoptedText(protocol);
  const cut = cutProtocol(protocol, text, createHash('sha256').update(text).digest('hex'));
  const when = { created: moved(officeHour(from, 45), shift), createdBy: by };
  const head = { ...headValues(cut, protocol.title.en), State: 'In force', InForceFrom: addDays(from, shift) };
  const ended = to === undefined ? [] : [{ at: moved(officeHour(addDays(to, 1), 60), shift), by, values: { State: 'Superseded', InForceTo: addDays(to, shift) } }];
  return [...cut.parts.map((_, index) => ({ ...when, values: partValues(cut, index + 1) })), { ...when, values: head, versions: ended }];
}
