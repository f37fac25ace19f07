import type { Client } from '@microsoft/microsoft-graph-client';
import { graphClient, serviceToken } from '../support/graphClient';
import { mailOf, person, testTenant, type TestTenant } from '../support/testTenant';
import { refusalOf } from './graphLists';

let site: TestTenant;
let graph: Client;
let messages: string;
const staff = mailOf('staff');
beforeEach(async () => {
  site = await testTenant(['owner', 'staff']);
  const token = await serviceToken(site.tenant);
  graph = graphClient(site.tenant, async () => token);
  messages = `/users/${String((await site.ask('GET', '/_local/tenant')).json.mailbox)}/messages`;
});
afterEach(() => site.close());

interface Message {
  readonly id: string;
  readonly isDraft: boolean;
}
const property = 'String {5f0c2a9e-6d1b-4c57-9a55-0d7f6a1e4b10} Name Claim';
const immutable = { Prefer: 'IdType="ImmutableId"' };
const card = { type: 'AdaptiveCard', version: '1.4' };
const html = `<html><head><script type="application/adaptivecard+json">${JSON.stringify(card)}</script></head><body><p>Cartref &amp; &lt;b&gt;</p><p>Home</p></body></html>`;
const draft = (value: string, headers: Record<string, string> = immutable): Promise<Message> =>
  graph.api(messages).headers(headers).post({ subject: 'Penderfyniad', body: { contentType: 'HTML', content: html }, toRecipients: [{ emailAddress: { address: staff } }], singleValueExtendedProperties: [{ id: property, value }] }) as Promise<Message>;
const withClaim = async (value: string): Promise<readonly Message[]> =>
  ((await graph.api(messages).headers(immutable).filter(`singleValueExtendedProperties/Any(ep: ep/id eq '${property}' and ep/value eq '${value.replace(/'/g, "''")}')`).select('id,isDraft').get()) as { value: Message[] }).value;
const sent = async (): Promise<unknown> => JSON.parse((await site.ask('GET', `/_local/mail?to=${staff}`)).text);

it('a draft is sent once, and seen by whom it was sent to with its card and as text', async () => {
  const { id, isDraft } = await draft('step-1');
  expect([isDraft, await sent()]).toEqual([true, []]);
  await graph.api(`${messages}/${id}/send`).headers(immutable).post(undefined);
  expect(await graph.api(`${messages}/${id}`).headers(immutable).select('isDraft').get()).toMatchObject({ id, isDraft: false });
  expect(await sent()).toEqual([{ id: expect.any(String), subject: 'Penderfyniad', sentAt: '2026-06-15T09:00:00Z', to: [staff], html, text: 'Cartref & <b>\nHome', card }]);
  expect(await refusalOf(graph.api(`${messages}/${id}/send`).post(undefined))).toEqual([400, 'ErrorInvalidRequest']);
  expect(await sent()).toHaveLength(1);
});

it('an id that is not immutable changes when the draft is sent', async () => {
  const { id } = await draft('step-1', {});
  await graph.api(`${messages}/${id}/send`).post(undefined);
  expect(await refusalOf(graph.api(`${messages}/${id}`).get())).toEqual([404, 'ErrorItemNotFound']);
});

it('messages are found by a property of ours, sent or not', async () => {
  const { id } = await draft("step-1 o'r cyngor");
  await draft('step-2');
  expect(await withClaim("step-1 o'r cyngor")).toEqual([{ id, isDraft: true }]);
  await graph.api(`${messages}/${id}/send`).headers(immutable).post(undefined);
  expect(await withClaim("step-1 o'r cyngor")).toEqual([{ id, isDraft: false }]);
  expect(await withClaim('step-3')).toEqual([]);
  await graph.api(`${messages}/${id}`).headers(immutable).delete();
  expect(await withClaim("step-1 o'r cyngor")).toEqual([]);
});

it('a send whose answer was lost has been sent all the same', async () => {
  const { id } = await draft('step-1');
  await site.ask('POST', '/_local/faults', { method: 'POST', path: '/send', status: 504, when: 'after', times: 1 });
  expect(await refusalOf(graph.api(`${messages}/${id}/send`).post(undefined))).toEqual([504, 'gatewayTimeout']);
  expect(await withClaim('step-1')).toEqual([{ id, isDraft: false }]);
  expect(await sent()).toHaveLength(1);
});

test.each<[string, object, string]>([
  ['an unknown property', { colour: 'red' }, 'BadRequest'], ['an extended property without a name', { singleValueExtendedProperties: [{ id: 'Claim', value: 'x' }] }, 'ErrorInvalidRequest']
])('a draft with %s is refused', async (_what, more, code) => {
  expect(await refusalOf(graph.api(messages).post({ subject: 'x', ...more }))).toEqual([400, code]);
});

it('nothing is sent to nobody', async () => {
  const { id } = await graph.api(messages).headers(immutable).post({ subject: 'x' }) as Message;
  expect(await refusalOf(graph.api(`${messages}/${id}/send`).post(undefined))).toEqual([400, 'ErrorInvalidRecipients']);
});

it('the mailbox is open to our service alone, and it to no other', async () => {
  const as = async (body: Parameters<TestTenant['tenant']['tokens']['issue']>[0]): Promise<Client> => {
    const token = (await site.tenant.tokens.issue({ audience: 'https://graph.microsoft.com', ...body })) ?? '';
    return graphClient(site.tenant, async () => token);
  };
  expect(await refusalOf((await as({ mail: mailOf('owner') })).api(messages).get())).toEqual([403, 'ErrorAccessDenied']);
  expect(await refusalOf((await as({ client: 'outlook', scope: 'Mail.ReadWrite' })).api(messages).get())).toEqual([403, 'ErrorAccessDenied']);
  expect(await refusalOf(graph.api(`/users/${staff}/messages`).get())).toEqual([400, 'BadRequest']);
});

describe('out-of-office and language', () => {
  const replies = { status: 'scheduled', scheduledStartDateTime: { dateTime: '2026-06-15T00:00:00', timeZone: 'UTC' }, scheduledEndDateTime: { dateTime: '2026-06-22T00:00:00', timeZone: 'UTC' } };
  const asStaff = async (): Promise<Client> => {
    const token = (await site.tenant.tokens.issue({ mail: staff, audience: 'https://graph.microsoft.com' })) ?? '';
    return graphClient(site.tenant, async () => token);
  };

  it('are set by people themselves, and read by our service', async () => {
    expect(await graph.api(`/users/${person('staff').oid}/mailboxSettings`).get()).toMatchObject({ automaticRepliesSetting: { status: 'disabled' }, language: { locale: 'en-GB' }, timeZone: 'GMT Standard Time' });
    await (await asStaff()).api('/me/mailboxSettings').patch({ automaticRepliesSetting: replies });
    expect(await graph.api(`/users/${person('staff').oid}/mailboxSettings/automaticRepliesSetting`).get()).toMatchObject(replies);
    site.tenant.directory.addPeople([person('staff', { language: 'cy' })]);
    expect(await graph.api(`/users/${staff}/mailboxSettings/language`).get()).toMatchObject({ locale: 'cy-GB' });
  });

  it('are nobody else’s business', async () => {
    expect(await refusalOf((await asStaff()).api(`/users/${mailOf('owner')}/mailboxSettings`).get())).toEqual([403, 'ErrorAccessDenied']);
    expect(await refusalOf(graph.api(`/users/${staff}/mailboxSettings`).patch({ automaticRepliesSetting: replies }))).toEqual([405, 'BadRequest']);
    expect(await refusalOf((await asStaff()).api('/me/mailboxSettings').patch({ automaticRepliesSetting: { status: 'perhaps' } }))).toEqual([400, 'ErrorInvalidRequest']);
  });

  it('of somebody who has left cannot be read; that they have left can', async () => {
    site.tenant.directory.addPeople([person('staff', { enabled: false })]);
    expect(await refusalOf(graph.api(`/users/${staff}/mailboxSettings`).get())).toEqual([404, 'ErrorInvalidUser']);
    expect(await graph.api(`/users/${person('staff').oid}`).select('accountEnabled').get()).toMatchObject({ accountEnabled: false });
  });
});

it('groups have members, who are enabled', async () => {
  const { value } = await graph.api('/groups').get() as { value: { id: string; displayName: string }[] };
  const group = `/groups/${value.find(({ displayName }) => displayName === 'Partnership staff')?.id ?? ''}`;
  expect(await graph.api(group).get()).toMatchObject({ displayName: 'Partnership staff', securityEnabled: true });
  expect(await graph.api(`${group}/members`).select('mail').get()).toMatchObject({ value: [{ mail: staff }] });
  site.tenant.directory.addPeople([person('staff', { enabled: false })]);
  expect(await graph.api(`${group}/members`).get()).toMatchObject({ value: [] });
  expect(await refusalOf(graph.api('/groups/nobody').get())).toEqual([404, 'Request_ResourceNotFound']);
});
