import type { Role } from '../../../local/tenant/directory/person';
import { protocolOf } from '../../unit/domain/protocol/protocolBuilder';
import { openApprovalSite, roleRow, type ApprovalSite } from './approvalSite';

type Body = Readonly<Record<string, unknown>>;

/** What an endpoint takes, and everything that its fields must not be. */
interface Case {
  readonly name: string;
  readonly role: Role;
  /** What it is about; an id that exists. */
  readonly id: () => string;
  readonly path: (id: string) => string;
  /** Of an id that is none. */
  readonly unknown?: string;
  readonly body: () => Body;
  /** By field: values that are refused. A field that has to be there is refused when it is missing, too. */
  readonly fields: Readonly<Record<string, { readonly optional?: true; readonly wrong: readonly unknown[] }>>;
}

let site: ApprovalSite;
let step: string;
let contentHash: string;
let form: string;
let entry: string;
let draft: string;
const lists = ['Approval steps', 'Decisions', 'Submissions', 'Partnerships', 'Submitted content', 'Adopted protocols', 'Protocols', 'People roles'];
const everything = (): Promise<unknown> => Promise.all(lists.map(site.rows));

beforeAll(async () => {
  site = await openApprovalSite((tenant) => [
    roleRow(tenant, 'Head of Service', 'headOfService'), roleRow(tenant, 'Executive Director', 'executiveDirector'), roleRow(tenant, 'Policy unit', 'policyUnit', 'owner')
  ]);
  form = String(site.checklist());
  const { json } = await site.ask('leadOfficer', 'POST', `submissions/${form}/submit`);
  contentHash = String(json.contentHash);
  step = (json.steps as readonly { readonly id: string }[])[0].id;
  entry = String((await site.rows('Submissions')).find(({ Id }) => String(Id) === form)?.PartnershipId);
  draft = String(site.tenant.bulk.insert('Protocols', [{ values: { Title: 'Draft', State: 'Draft', Content: JSON.stringify(protocolOf()) } }])[0]);
});
afterAll(() => site.close());

const noText = [7, true, ['a'], { a: 1 }] as const;
const long = (length: number): string => 'x'.repeat(length + 1);
const said = (most: number): readonly unknown[] => [...noText, null, '', '  ', long(most), '\ud83c'];
const days = [...noText, null, '', '2026-02-30', '2026-1-1', '20260101', '2026-01-01T00:00:00Z'];
const nonce = { optional: true, wrong: [...noText, '', long(100)] } as const;
const itemIds = [null, true, '', '0', '-1', '1.5', 'x', 0, -1, 1.5, 1e12, ['1'], { id: 1 }];

const cases: readonly Case[] = [
  {
    name: 'deciding', role: 'headOfService', id: () => step, path: (id) => `steps/${id}/decision`, unknown: 'noSuchStep',
    body: () => ({ decision: 'approve', comment: '', contentHash, nonce: 'n' }),
    fields: {
      decision: { wrong: [...noText, null, '', 'Approve', 'submit', '__proto__'] }, comment: { optional: true, wrong: [...noText, long(4000), '\ud83c'] },
      contentHash: { wrong: [...noText, null, '', 'z'.repeat(64), 'a'.repeat(63), 'a'.repeat(65), 'A'.repeat(64)] }, nonce: { wrong: [...noText, null, '', long(100)] },
      supersedes: { optional: true, wrong: [null, 2, '2', [], {}, { position: '2', reason: 'x' }, { position: 0, reason: 'x' }, { position: 1e300, reason: 'x' }] }
    }
  },
  {
    name: 'reassigning', role: 'policyUnit', id: () => step, path: (id) => `steps/${id}/reassign`, unknown: 'noSuchStep',
    body: () => ({ to: site.oid('executiveDirector'), reason: 'Away.' }),
    fields: { to: { wrong: [...noText, null, '', 'carys.bowen@cwmonnen.example', '../users', `${'0'.repeat(8)}-0000`] }, reason: { wrong: said(4000) }, nonce }
  },
  {
    name: 'withdrawing', role: 'leadOfficer', id: () => form, path: (id) => `submissions/${id}/withdraw`, unknown: 'noSuchForm',
    body: () => ({ reason: '' }), fields: { reason: { optional: true, wrong: [...noText, long(4000), '\ud83c'] } }
  },
  {
    name: 'recording', role: 'policyUnit', id: () => '', path: () => 'decisions/recorded',
    body: () => ({ partnership: entry, body: 'Cabinet', date: '2019-03-06', document: 'https://council.example/minutes.pdf', decision: 'approve', comment: '' }),
    fields: {
      partnership: { wrong: itemIds }, submission: { optional: true, wrong: itemIds }, body: { wrong: said(255) }, date: { wrong: [...days, '2999-01-01'] },
      document: { wrong: [...noText, null, '', 'minutes.pdf', 'javascript:alert(1)', 'file:///etc/passwd', `https://council.example/${long(2000)}`] },
      decision: { wrong: [...noText, null, '', 'Approve'] }, comment: { optional: true, wrong: [...noText, long(4000), '\ud83c'] }, nonce
    }
  },
  {
    name: 'adopting', role: 'policyUnit', id: () => draft, path: (id) => `protocols/${id}/adopt`, unknown: 'noSuchDraft',
    body: () => ({ adoptedBy: 'Council', adoptedOn: '2026-01-01', inForceFrom: '2026-01-01' }),
    fields: { adoptedBy: { wrong: said(255) }, adoptedOn: { wrong: [...days, '2999-01-01'] }, inForceFrom: { wrong: [...days, '2025-12-31'] }, inForceTo: { optional: true, wrong: [...days.filter((day) => day !== null), '2026-01-02'] } }
  }
];

describe.each(cases)('$name', ({ role, id, path, unknown, body, fields }) => {
  const refused = async (sent: unknown, status: number, code: string, field?: string): Promise<void> => {
    const told = await site.ask(role, 'POST', path(id()), sent);
    expect([sent, told.status, told.json.code, told.json.field]).toEqual([sent, status, code, field ?? told.json.field]);
    expect(told.json.detail).toMatch(/\.$|…$|}$/);
  };

  test.each(Object.keys(fields))('%s is refused, and named, when it is missing or anything that it must not be', async (field) => {
    const { optional, wrong } = fields[field];
    const before = await everything();
    // Inside "supersedes" the field is its own.
    for (const value of wrong) await refused({ ...body(), [field]: value }, 400, 'badField', field === 'partnership' || field === 'supersedes' ? undefined : field);
    const { [field]: _, ...without } = body();
    if (optional === undefined) await refused(without, 400, 'badField', field);
    expect(await everything()).toEqual(before);
  });

  test('a body that is none, or too long, is refused', async () => {
    const before = await everything();
    for (const sent of [null, [], [body()], 'text', 7, true]) await refused(sent, 400, 'badBody');
    await refused({ ...body(), more: 'x'.repeat(70_000) }, 413, 'bodyTooLong');
    expect(await everything()).toEqual(before);
  });

  if (unknown !== undefined) {
    test('what it is about has to be there, on this site and in this list', async () => {
      const before = await everything();
      const foreign = ['999', '0', '-1', '1e1', 'x', '99999999999999999999', `${id()}%27`, `${id()}%20or%201%20eq%201`, '%2e%2e', `other.example,1,2,${id()}`, `${id()},1`];
      for (const each of foreign) {
        const told = await site.ask(role, 'POST', path(each), body());
        expect([each, told.status >= 400 && told.status < 500, [unknown, 'noSuchAddress'].includes(String(told.json.code))]).toEqual([each, true, true]);
      }
      expect(await everything()).toEqual(before);
    });
  }
});

test('a nonce stands for one intention: with anything else it is refused, and changes nothing', async () => {
  const own = String(site.checklist());
  const { json } = await site.ask('leadOfficer', 'POST', `submissions/${own}/submit`);
  const mine = (json.steps as readonly { readonly id: string }[])[0].id;
  const acts: readonly (readonly [Role, string, Body, Body])[] = [
    ['policyUnit', `steps/${mine}/reassign`, { to: site.oid('executiveDirector'), reason: 'Away.', nonce: 'r' }, { reason: 'Ill.' }],
    ['executiveDirector', `steps/${mine}/decision`, { decision: 'return', comment: 'Say who pays.', contentHash: json.contentHash, nonce: 'd' }, { comment: 'Say more.' }],
    ['policyUnit', 'decisions/recorded', { partnership: entry, body: 'Cabinet', date: '2019-03-06', document: 'https://council.example/a.pdf', decision: 'reject', nonce: 'c' }, { decision: 'approve' }]
  ];
  for (const [role, path, body, other] of acts) {
    const first = await site.ask(role, 'POST', path, body);
    expect([path, first.status < 300]).toEqual([path, true]);
    const before = await everything();
    expect(await site.ask(role, 'POST', path, { ...body, ...other })).toMatchObject({ status: 409, json: { code: 'nonceUsed' } });
    expect(await site.ask(role, 'POST', path, body)).toEqual(first);
    expect(await everything()).toEqual(before);
  }
});

test('markup is a text like any other: sealed as it was written, and told as it was written', async () => {
  const own = String(site.checklist());
  const { json } = await site.ask('leadOfficer', 'POST', `submissions/${own}/submit`);
  const mine = (json.steps as readonly { readonly id: string }[])[0].id;
  const markup = '<img src=x onerror="alert(1)"> & {{constructor}} =cmd|\' /C calc\'!A0 \u202e';
  expect((await site.ask('policyUnit', 'POST', `steps/${mine}/reassign`, { to: site.oid('executiveDirector'), reason: markup })).status).toBe(200);
  expect((await site.ask('executiveDirector', 'POST', `steps/${mine}/decision`, { decision: 'return', comment: markup, contentHash: json.contentHash, nonce: 'm' })).status).toBe(200);
  const { json: recorded } = await site.ask('policyUnit', 'POST', 'decisions/recorded', { partnership: entry, body: markup, date: '2019-03-07', document: 'https://council.example/a.pdf', decision: 'reject', comment: markup });
  const kept = (await site.rows('Decisions')).filter(({ Submission, Id }) => Submission === own || String(Id) === recorded.decisionId).map(({ Record }) => JSON.parse(String(Record)) as { readonly event: Body });
  expect(kept.map(({ event }) => [event.kind, event.reason, event.comment, event.body]).sort()).toEqual([
    ['decided', undefined, markup, undefined], ['reassigned', markup, undefined, undefined], ['recorded', undefined, markup, markup], ['submitted', undefined, undefined, undefined]
  ]);
  expect((await site.ask('executiveDirector', 'GET', `steps/${mine}`)).json).toMatchObject({ decision: { comment: markup } });
});

test('a hash of what is there no longer is refused', async () => {
  const before = await everything();
  const stale = { decision: 'approve', comment: '', contentHash: 'a'.repeat(64), nonce: 'stale' };
  expect(await site.ask('headOfService', 'POST', `steps/${step}/decision`, stale)).toMatchObject({ status: 409, json: { code: 'staleContent' } });
  expect(await everything()).toEqual(before);
});
