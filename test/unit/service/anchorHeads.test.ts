import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ItemStore } from '../../../src/data/stores/itemStore';
import type { ChainRecord } from '../../../src/domain/approval/chainRecord';
import { anchorFolder } from '../../../src/service/anchors/anchorFolder';
import { anchorHeads, type Anchored } from '../../../src/service/anchors/anchorHeads';
import { type ChainKeys, nextRecord, sealerWith } from '../../../src/service/chain/chainKeys';

const keys: ChainKeys = new Map([['key', new Uint8Array(32).fill(7)]]);
let folder: string;
beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'anchors-')); });
afterEach(() => rmSync(folder, { recursive: true }));

const chains = Array.from({ length: 750 }, (_, at) => String(at + 1));
const next = (submission: string, before: readonly ChainRecord[]): ChainRecord => nextRecord(keys, before, { submission, at: '2026-11-20T09:00:00Z', by: 'someone', byName: 'Someone', event: { kind: 'withdrawn', reason: 'Said.' } });
const first = chains.map((name) => next(name, []));
const second = chains.map((name, at) => next(name, [first[at]]));

/** More than a page: the second record of most chains stands on another one than the first. */
function noted(records: readonly ChainRecord[]): Promise<Anchored> {
  const rows = records.map((record, at) => ({ Id: at + 1, Title: 'Form', Claim: `${record.submission}#${record.position}`, Submission: record.submission, Record: JSON.stringify(record) }));
  const items = async (_: string, { after = 0, top = 0, filter }: { readonly after?: number; readonly top?: number; readonly filter?: string }): Promise<readonly object[]> =>
    rows.filter(({ Id, Submission }) => Id > after && (filter === undefined || filter === `Submission eq '${Submission}'`)).slice(0, top);
  return anchorHeads({ store: { items } as unknown as ItemStore, sealer: sealerWith(keys), anchors: anchorFolder(folder), now: new Date('2026-11-20T10:00:00Z') });
}

test('chains that go on over several pages are noted as they stand at their end, and not again', async () => {
  await noted([...first, ...second]);
  const heads = await anchorFolder(folder).read();
  expect([heads.size, new Set(Array.from(heads.values(), ({ position }) => position))]).toEqual([750, new Set([2])]);
  expect(await noted([...first, ...second])).toEqual({ noted: 0, damaged: [] });
});

test('one that is damaged on a later page stays noted as it stood when it was sound, and is named once', async () => {
  const forged = second.map((record, at) => (at === 600 ? { ...record, byName: 'Somebody else' } : record));
  const { damaged } = await noted([...first, ...forged]);
  expect([damaged, (await anchorFolder(folder).read()).get('601')?.position]).toEqual([['601'], 1]);
});
