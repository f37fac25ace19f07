import { createHash } from 'node:crypto';
import '@pnp/sp/files';
import { localChainKeys, openLocalStore, tokenForGraph } from '../../../local/service/localStore';
import { readChainKeys, sealerWith } from '../../../src/service/chain/chainKeys';
import type { Finding } from '../../../src/service/verify/finding';
import { verifyDecisions } from '../../../src/service/verify/verifyDecisions';
import { verifyReport } from '../../../src/service/verify/verifyReport';
import { protocolOf } from '../../unit/domain/protocol/protocolBuilder';
import { openApprovalSite, roleRow, type ApprovalSite } from './approvalSite';

let site: ApprovalSite;
let form: string;
beforeEach(async () => {
  site = await openApprovalSite();
  form = String(site.checklist());
  const { json } = await site.ask('leadOfficer', 'POST', `submissions/${form}/submit`);
  const first = (json.steps as readonly { readonly id: string }[])[0].id;
  const decided = await site.ask('headOfService', 'POST', `steps/${first}/decision`, { decision: 'approve', comment: 'Yes.', contentHash: json.contentHash, nonce: 'a' });
  expect((await site.ask('executiveDirector', 'POST', `steps/${String(decided.json.nextStepId)}/decision`, { decision: 'approve', comment: '', contentHash: json.contentHash, nonce: 'b' })).status).toBe(200);
});
afterEach(() => site.close());

const verify = (keys = localChainKeys, options = {}): ReturnType<typeof verifyDecisions> =>
  verifyDecisions(openLocalStore(site.siteUrl, async () => (await site.tenant.tokens.issue(tokenForGraph)) ?? ''), sealerWith(readChainKeys(keys, [])), new Map(), options);
const found = async (keys?: string): Promise<readonly Finding[]> => (await verify(keys)).findings;
const finding = (position: number, because: Exclude<Finding['because'], 'shownOtherwise' | 'stepOtherwise' | 'stepUnreadable' | 'contentGone' | 'contentAltered' | 'protocolGone' | 'protocolAltered'>): readonly Finding[] => [{ submission: form, position, because }];
/** An owner can write the list: the record of this place. */
const record = async (position: number): Promise<{ readonly id: number; readonly text: string }> => {
  const row = (await site.rows('Decisions')).find(({ Claim }) => Claim === `${form}#${position}`);
  return { id: Number(row?.Id), text: String(row?.Record) };
};
const decisions = (): ReturnType<ReturnType<ApprovalSite['as']>['web']['lists']['getByTitle']>['items'] => site.as('owner').web.lists.getByTitle('Decisions').items;

test('what nobody has touched is sound', async () => {
  const verified = await verify();
  expect([verified, verifyReport(verified)]).toEqual([{ chains: 1, records: 3, texts: 1, findings: [] }, '3 records of 1 chain, with 1 text that they seal: each is as it was sealed.']);
});

test('a decision that an owner edits is named', async () => {
  const { id, text } = await record(2);
  await decisions().getById(id).update({ Record: text.replace('"approve"', '"reject"') });
  expect(await found()).toEqual(finding(2, 'altered'));
  expect(verifyReport(await verify())).toMatch(new RegExp(`1 chain is damaged\\.\n- Form ${form}: record 2 has been altered\\.`));
});

test('one that can no longer be read is named', async () => {
  await decisions().getById((await record(2)).id).update({ Record: 'x' });
  expect(await found()).toEqual(finding(2, 'unreadable'));
  expect(verifyReport(await verify())).toContain(`- Form ${form}: record 2 cannot be read.`);
  await decisions().getById((await record(2)).id).update({ Claim: 'x' });
  expect(verifyReport(await verify())).toContain(`- Form ${form}: a record cannot be read.`);
});

test.each([[1, 1], [2, 2], [3, 3]])('record %i, taken away, is missed', async (position, missed) => {
  await decisions().getById((await record(position)).id).recycle();
  expect(await found()).toEqual(finding(missed, 'missing'));
});

test('a chain that is gone altogether is missed as long as its steps are there', async () => {
  for (const position of [1, 2, 3]) await decisions().getById((await record(position)).id).recycle();
  expect(await found()).toEqual(finding(1, 'missing'));
});

test('without its key nothing is believed', async () => {
  expect(await found(`other:${Buffer.alloc(32).toString('base64')}`)).toEqual(finding(1, 'unknownKey'));
});

test('on a damaged chain nothing is decided any more', async () => {
  const { id, text } = await record(1);
  await decisions().getById(id).update({ Record: text.replace('"steps":2', '"steps":1') });
  expect(await site.ask('leadOfficer', 'POST', `submissions/${form}/submit`)).toMatchObject({ status: 409, json: { code: 'chainBroken' } });
});

test('what the list shows of a record is held against it, and nothing of what it says there can be an order to the terminal', async () => {
  await decisions().getById((await record(2)).id).update({ What: 'Rejected', ByName: 'Some\u001b[2Jbody' });
  const verified = await verify();
  expect(verified.findings).toEqual([{ submission: form, position: 2, because: 'shownOtherwise', columns: [{ column: 'What', shown: 'Rejected', sealed: 'Approved' }, { column: 'ByName', shown: 'Some\u001b[2Jbody', sealed: 'Someone headOfService' }] }]);
  expect(verifyReport(verified)).toBe(`3 records of 1 chain, with 1 text that they seal: 1 chain is damaged.\n- Form ${form}: record 2 is as it was sealed, but its row shows something else: What says “Rejected”, the record “Approved”; ByName says “Some�[2Jbody”, the record “Someone headOfService”. Versions of the list Decisions say who changed it; the record is right.`);
});

test.each([['Claim', 'x#9'], ['Attempt', 'nonce:other'], ['ByOid', 'other']])('so is %s', async (column, shown) => {
  await decisions().getById((await record(3)).id).update({ [column]: shown });
  expect(await found()).toEqual([{ submission: form, position: 3, because: 'shownOtherwise', columns: [{ column, shown, sealed: expect.any(String) as string }] }]);
});

test('a record that is moved to another chain is missed in its own and foreign there', async () => {
  await decisions().getById((await record(3)).id).update({ Submission: '999' });
  expect(await found()).toEqual([...finding(3, 'missing'), { submission: '999', position: 1, because: 'missing' }]);
});

test('a step that cannot be read is named, and keeps no other finding from being told', async () => {
  const [{ Id: step }] = (await site.rows('Approval steps')).filter(({ Position }) => Position === 1);
  await site.as('owner').web.lists.getByTitle('Approval steps').items.getById(Number(step)).update({ Role: 'mayor' });
  await decisions().getById((await record(3)).id).recycle();
  expect(await found()).toEqual([{ submission: form, position: 2, because: 'stepUnreadable', step: String(step) }, ...finding(3, 'missing')]);
  expect(verifyReport(await verify())).toContain(`- Form ${form}: row ${String(step)} of the list Approval steps cannot be read.`);
});

test('a decided step that an owner has say otherwise is named', async () => {
  const [{ Id: step }] = (await site.rows('Approval steps')).filter(({ Position }) => Position === 1);
  await site.as('owner').web.lists.getByTitle('Approval steps').items.getById(Number(step)).update({ State: 'Rejected' });
  const verified = await verify();
  expect(verified.findings).toEqual([{ submission: form, position: 3, because: 'stepOtherwise', step: String(step), columns: [{ column: 'State', before: 'Rejected', after: 'Approved' }] }]);
  expect(verifyReport(verified)).toContain(`- Form ${form}: row ${String(step)} of the list Approval steps shows something else than the records, which are right: State says “Rejected”, and “Approved” follows from the records.`);
});

test('one that its owner only renames is not', async () => {
  const [{ Id: step }] = await site.rows('Approval steps');
  await site.as('owner').web.lists.getByTitle('Approval steps').items.getById(Number(step)).update({ Title: 'Other' });
  expect(await found()).toEqual([]);
});

describe('the last record, taken away before anything was noted outside, is missed', () => {
  let other: string;
  let step: string;
  let contentHash: unknown;
  beforeEach(async () => {
    other = String(site.checklist());
    const { json } = await site.ask('leadOfficer', 'POST', `submissions/${other}/submit`);
    ({ contentHash } = json);
    step = (json.steps as readonly { readonly id: string }[])[0].id;
  });
  const takeAway = async (): Promise<void> => {
    const last = (await site.rows('Decisions')).filter(({ Submission }) => Submission === other).map(({ Id }) => Number(Id)).sort((one, two) => two - one)[0];
    await decisions().getById(last).recycle();
  };
  const isMissed = async (position: number): Promise<void> => {
    await takeAway();
    expect([await found(), (await site.ask('leadOfficer', 'POST', `submissions/${other}/submit`)).json.code]).toEqual([[{ submission: other, position, because: 'missing' }], 'chainBroken']);
  };

  test('of a correction', async () => {
    const decide = (decision: string, supersedes?: object): Promise<unknown> => site.ask('headOfService', 'POST', `steps/${step}/decision`, { decision, comment: 'Said.', contentHash, nonce: decision, supersedes });
    await decide('reject');
    expect(await decide('return', { position: 2, reason: 'The wrong one.' })).toMatchObject({ status: 200 });
    await isMissed(3);
  });

  test('of a withdrawal', async () => {
    expect(await site.ask('leadOfficer', 'POST', `submissions/${other}/withdraw`, { reason: '' })).toMatchObject({ status: 200 });
    await isMissed(2);
  });

  test('of a hand-over', async () => {
    site.tenant.bulk.insert('People roles', [roleRow(site, 'Policy unit', 'policyUnit', 'owner')]);
    expect(await site.ask('policyUnit', 'POST', `steps/${step}/reassign`, { to: site.oid('executiveDirector'), reason: 'Away.', nonce: 'give' })).toMatchObject({ status: 200 });
    await isMissed(2);
  });
});

test('a copy that was changed or taken away is named, unless only records are asked for', async () => {
  const { event: { contentHash } } = JSON.parse((await record(2)).text) as { readonly event: { readonly contentHash: string } };
  const name = `${form}-${contentHash}.json`;
  const { web } = site.as('owner');
  const copy = web.getFileByServerRelativePath(`${new URL(site.siteUrl).pathname}/SubmittedContent/${name}`);
  const text = await copy.getText();
  await copy.setContent(text.replace('"submission"', '"Submission"'));
  expect(await found()).toEqual([{ submission: form, position: 1, because: 'contentAltered', name }]);
  expect(verifyReport(await verify())).toContain(`- Form ${form}: record 1 seals “${name}” in Submitted content, which has been altered.`);
  expect((await verify(localChainKeys, { recordsOnly: true }))).toEqual({ chains: 1, records: 3, texts: undefined, findings: [] });
  await copy.recycle();
  expect(await found()).toEqual([{ submission: form, position: 1, because: 'contentGone', name }]);
});

describe('an adopted protocol', () => {
  let adopted: ReturnType<typeof decisions>;
  let parts: readonly { readonly Id: number; readonly Part: number; readonly Content: string; readonly Hash: string }[];
  beforeEach(async () => {
    site.tenant.bulk.insert('People roles', [roleRow(site, 'Policy unit', 'policyUnit', 'owner')]);
    const [draft] = site.tenant.bulk.insert('Protocols', [{ createdBy: site.oid('policyUnit'), values: { Title: 'Draft', State: 'Draft', Content: JSON.stringify(protocolOf({ version: '9.0' })) } }]);
    const today = site.tenant.clock.now().toISOString().slice(0, 10);
    expect((await site.ask('policyUnit', 'POST', `protocols/${draft}/adopt`, { adoptedBy: 'Council', adoptedOn: today, inForceFrom: today })).status).toBe(201);
    adopted = site.as('owner').web.lists.getByTitle('Adopted protocols').items;
    parts = await adopted.filter("Protocol eq 'little 9.0'")();
  });
  const finding = (because: 'protocolGone' | 'protocolAltered'): readonly Finding[] => [{ submission: 'protocols', position: 1, because, name: 'little 9.0' }];

  test('is sound as it was adopted', async () => {
    expect(await verify()).toMatchObject({ chains: 2, records: 4, texts: 2, findings: [] });
  });

  test('that was changed together with its hash is named', async () => {
    const [text] = parts.filter(({ Part }) => Part !== 0);
    const content = text.Content.replace('Working together', 'Working alone');
    const hash = createHash('sha256').update(content).digest('hex');
    expect([parts.length, content === text.Content]).toEqual([2, false]);
    for (const { Id, Part } of parts) await adopted.getById(Id).update({ Hash: hash, ...(Part !== 0 && { Content: content }) });
    expect(await found()).toEqual(finding('protocolAltered'));
    expect(verifyReport(await verify())).toMatch(/- Adopted protocols: record 1 seals “little 9\.0”, which is not what was adopted\./);
  });

  test('that is gone is named', async () => {
    for (const { Id } of parts) await adopted.getById(Id).recycle();
    expect(await found()).toEqual(finding('protocolGone'));
  });
});
