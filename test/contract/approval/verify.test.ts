import { localChainKeys, openLocalStore, tokenForGraph } from '../../../local/service/localStore';
import { readChainKeys, sealerWith } from '../../../src/service/chain/chainKeys';
import { verifyDecisions, type Finding } from '../../../src/service/verify/verifyDecisions';
import { verifyReport } from '../../../src/service/verify/verifyReport';
import { openApprovalSite, type ApprovalSite } from './approvalSite';

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

const verify = (keys = localChainKeys): ReturnType<typeof verifyDecisions> =>
  verifyDecisions(openLocalStore(site.siteUrl, async () => (await site.tenant.tokens.issue(tokenForGraph)) ?? ''), sealerWith(readChainKeys(keys, [])), new Map());
const found = async (keys?: string): Promise<readonly Finding[]> => (await verify(keys)).findings;
const finding = (position: number, because: Finding['because']): readonly Finding[] => [{ submission: form, position, because }];
/** An owner can write the list: the record of this place. */
const record = async (position: number): Promise<{ readonly id: number; readonly text: string }> => {
  const row = (await site.rows('Decisions')).find(({ Claim }) => Claim === `${form}#${position}`);
  return { id: Number(row?.Id), text: String(row?.Record) };
};
const decisions = (): ReturnType<ReturnType<ApprovalSite['as']>['web']['lists']['getByTitle']>['items'] => site.as('owner').web.lists.getByTitle('Decisions').items;

test('what nobody has touched is sound', async () => {
  const verified = await verify();
  expect([verified, verifyReport(verified)]).toEqual([{ chains: 1, records: 3, findings: [] }, '3 records of 1 chain: each is as it was sealed.']);
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
