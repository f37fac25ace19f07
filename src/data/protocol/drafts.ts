import { Day } from '../../domain/calendar/day';
import { DraftState, draftStates } from '../../domain/protocol/draft';
import { ItemRow } from '../itemRow';
import { MalformedRow } from '../malformedRow';
import type { ItemStore, ItemWrite } from '../stores/itemStore';
import { odataText } from '../stores/listStore';

const list = 'Protocols';

export interface ProtocolDraft {
  readonly id: number;
  readonly version: string;
  readonly state: DraftState;
  readonly consultationUntil?: Day;
  /** JSON, as far as anybody has looked. */
  readonly text: string;
}

/** Nothing when there is none of this id; what only holds more text of another one is none. */
export async function draftById(store: Pick<ItemStore, 'items'>, id: number): Promise<ProtocolDraft | undefined> {
  const [[item], rest] = await Promise.all([
    store.items(list, { select: ['Id', 'State', 'ConsultationUntil', 'Content', 'Draft'], filter: `Id eq ${id}`, top: 1, withVersion: true }),
    store.items(list, { select: ['Id', 'Part', 'Content'], filter: `Draft eq ${id}`, top: 1000 })
  ]);
  if (item === undefined || item.Draft !== null) return undefined;
  const row = new ItemRow(list, item);
  const state = draftStates.find((each) => each === (item.State ?? 'Draft'));
  if (state === undefined) throw new MalformedRow(list, id, 'State', item.State);
  const more = [...rest].sort((one, other) => Number(one.Part) - Number(other.Part)).map(({ Content }) => String(Content ?? ''));
  return { id, version: row.requiredText('odata.etag'), state, consultationUntil: row.day('ConsultationUntil'), text: [row.text('Content') ?? '', ...more].join('') };
}

export function adoptedDraft({ id, version }: ProtocolDraft, name: string): ItemWrite {
  return { kind: 'change', list, id, version, values: { State: 'Adopted', Version: name } };
}

/** Drafts that were adopted under these names, as superseded. */
export async function supersededDrafts(store: Pick<ItemStore, 'items'>, names: readonly string[]): Promise<readonly ItemWrite[]> {
  const found = await Promise.all(names.map((name) => store.items(list, { select: ['Id', 'State'], filter: `Version eq ${odataText(name)}`, top: 100, withVersion: true })));
  return found.flat().filter(({ State }) => State === 'Adopted').map((item): ItemWrite => ({ kind: 'change', list, id: Number(item.Id), version: String(item['odata.etag']), values: { State: 'Superseded' } }));
}
