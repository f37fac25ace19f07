import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openLocalService } from '../../../local/service/localService';
import { localAnchors, localChainKeys, openLocalStore, tokenForGraph } from '../../../local/service/localStore';
import type { ServiceStore } from '../../../src/data/stores/serviceStore';
import { anchorFolder } from '../../../src/service/anchors/anchorFolder';
import { anchorHeads, type Anchored } from '../../../src/service/anchors/anchorHeads';
import type { AnchorStore } from '../../../src/service/anchors/anchorStore';
import { readChainKeys, sealerWith } from '../../../src/service/chain/chainKeys';
import type { Finding } from '../../../src/service/verify/finding';
import { verifyDecisions } from '../../../src/service/verify/verifyDecisions';
import { openApprovalSite, type ApprovalSite } from './approvalSite';

let site: ApprovalSite;
let store: ServiceStore;
let folder: string;
let anchors: AnchorStore;
const sealer = sealerWith(readChainKeys(localChainKeys, []));

beforeEach(async () => {
  site = await openApprovalSite();
  store = openLocalStore(site.siteUrl, async () => (await site.tenant.tokens.issue(tokenForGraph)) ?? '');
  folder = mkdtempSync(join(tmpdir(), 'anchors-'));
  anchors = anchorFolder(folder);
});
afterEach(async () => {
  await site.close();
  rmSync(folder, { recursive: true });
});

const note = (): Promise<Anchored> => anchorHeads({ store, sealer, anchors, now: new Date('2026-11-20T09:00:00Z') });
const found = async (): Promise<readonly Finding[]> => (await verifyDecisions(store, sealer, await anchors.read())).findings;
const decisions = (): ReturnType<ReturnType<ApprovalSite['as']>['web']['lists']['getByTitle']>['items'] => site.as('owner').web.lists.getByTitle('Decisions').items;
const submit = async (): Promise<{ readonly form: string; readonly step: string; readonly approve: () => Promise<void> }> => {
  const form = String(site.checklist());
  const { json } = await site.ask('leadOfficer', 'POST', `submissions/${form}/submit`);
  const step = (json.steps as readonly { readonly id: string }[])[0].id;
  return {
    form, step, approve: async () => {
      expect((await site.ask('headOfService', 'POST', `steps/${step}/decision`, { decision: 'approve', comment: '', contentHash: json.contentHash, nonce: 'n' })).status).toBe(200);
    }
  };
};
const removeRecord = async (claim: string): Promise<void> => {
  const row = (await site.rows('Decisions')).find(({ Claim }) => Claim === claim);
  await decisions().getById(Number(row?.Id)).recycle();
};

test('only chains that have grown are noted; when none has, it takes one request', async () => {
  const [one, other] = [await submit(), await submit()];
  expect(await note()).toEqual({ noted: 2, damaged: [] });
  await one.approve();
  expect(await note()).toEqual({ noted: 1, damaged: [] });
  const noted = await anchors.read();
  expect([noted.get(one.form)?.position, noted.get(other.form)?.position]).toEqual([2, 1]);
  await site.forget();
  expect(await note()).toEqual({ noted: 0, damaged: [] });
  expect((await site.requests()).filter(({ path }) => path.includes('/items'))).toHaveLength(1);
});

test('a record that became visible after a later one was read is caught up with', async () => {
  const [one, other] = [await submit(), await submit()];
  await one.approve();
  await note();
  const noted = await anchors.read();
  // As if the run that noted the one had not seen the other yet.
  const early = anchorFolder(mkdtempSync(join(folder, 'early-')));
  await early.write(Array.from(noted.values()).filter(({ chain }) => chain === one.form));
  expect(await anchorHeads({ store, sealer, anchors: early, now: new Date('2026-11-20T09:05:00Z') })).toEqual({ noted: 1, damaged: [] });
  expect((await early.read()).get(other.form)).toMatchObject({ position: 1 });
});

test('the worker notes them as it runs, and says so when one is damaged', async () => {
  const { form, approve } = await submit();
  const told: string[] = [];
  const worker = await openLocalService(site.tenant, ({ mistake }) => void (mistake && told.push(mistake.kind)));
  try {
    expect([await worker.work(), told]).toMatchObject([{ failed: 0 }, []]);
    const atWork = anchorFolder(localAnchors(site.tenant.dataDir));
    expect((await atWork.read()).get(form)).toMatchObject({ position: 1 });
    await approve();
    const row = (await site.rows('Decisions')).find(({ Claim }) => Claim === `${form}#2`);
    await decisions().getById(Number(row?.Id)).update({ Record: String(row?.Record).replace('"approve"', '"reject"') });
    expect((await worker.work()).failed).toBeGreaterThan(0);
    expect([told.includes('DamagedChain'), (await atWork.read()).get(form)]).toMatchObject([true, { position: 1 }]);
  } finally {
    await worker.close();
  }
});

test('the last record is missed though its step, too, was taken away', async () => {
  const { form, step, approve } = await submit();
  await approve();
  await note();
  await removeRecord(`${form}#2`);
  const steps = site.as('owner').web.lists.getByTitle('Approval steps').items;
  for (const { Id, State } of await site.rows('Approval steps')) if (String(Id) === step || State === 'Open') await steps.getById(Number(Id)).recycle();
  expect(await found()).toEqual([{ submission: form, position: 2, because: 'missing' }]);
});

test('so is a whole chain with everything that followed from it', async () => {
  const { form } = await submit();
  await note();
  await removeRecord(`${form}#1`);
  for (const { Id } of await site.rows('Approval steps')) await site.as('owner').web.lists.getByTitle('Approval steps').items.getById(Number(Id)).recycle();
  expect(await found()).toEqual([{ submission: form, position: 1, because: 'missing' }]);
});

test('a chain that is damaged when it grows is named, and stays noted as it was when it was sound', async () => {
  const { form, approve } = await submit();
  await note();
  const sound = await anchors.read();
  await approve();
  const row = (await site.rows('Decisions')).find(({ Claim }) => Claim === `${form}#2`);
  await decisions().getById(Number(row?.Id)).update({ Record: String(row?.Record).replace('"approve"', '"reject"') });
  expect(await note()).toEqual({ noted: 0, damaged: [form] });
  expect(await anchors.read()).toEqual(sound);
  await decisions().getById(Number(row?.Id)).update({ Record: 'x' });
  expect(await note()).toEqual({ noted: 0, damaged: [form] });
});
