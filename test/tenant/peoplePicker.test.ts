import '@pnp/sp/profiles';
import type { Person } from '../../local/tenant/directory/person';
import { mailOf, person, refusal, testTenant, verbose, type Ask, type Reply, type TestTenant } from './support/testTenant';
import { pnpClient } from './support/pnpClient';

let site: TestTenant;
let owner: Ask;
const somebody = (name: string, mail: string, more: Partial<Person> = {}): Person =>
  person('staff', { oid: `00000000-0000-4000-9000-${Buffer.from(mail.padEnd(6, '_').slice(0, 6)).toString('hex')}`, name, mail: `${mail}@cwm.example`, roles: ['staff'], ...more });
beforeAll(async () => {
  site = await testTenant(['owner', 'panel']);
  owner = site.as('owner');
  site.tenant.directory.addPeople([
    somebody('Siân ap Gwilym', 'sian.apgwilym', { jobTitle: 'Head of Housing', service: 'Housing' }), somebody("Máire O'Brien", 'maire.obrien'),
    somebody('Anne-Marie Siddall', 'annemarie.siddall'), somebody('Simon Gone', 'simon.gone', { enabled: false })
  ]);
});
afterAll(() => site.close());

const picker = (method: string): string => `SP.UI.ApplicationPages.ClientPeoplePickerWebServiceInterface.clientPeoplePicker${method}`;
const search = (QueryString: unknown, more: Record<string, unknown> = {}, ask = owner): Promise<Reply> =>
  ask('POST', picker('SearchUser'), { queryParams: { QueryString, MaximumEntitySuggestions: 10, PrincipalType: 1, PrincipalSource: 15, AllowEmailAddresses: true, ...more } });
const entities = ({ json }: Reply): { DisplayText: string }[] => JSON.parse(String(json.value)) as { DisplayText: string }[];
const found = async (QueryString: string, more: Record<string, unknown> = {}): Promise<string[]> => entities(await search(QueryString, more)).map(({ DisplayText }) => DisplayText);

describe('the people picker', () => {
  it("answers a text of JSON, in SharePoint's own shape", async () => {
    const reply = await search('sian');
    expect(reply.status).toBe(200);
    expect(entities(reply)).toEqual([
      {
        Key: 'i:0#.f|membership|sian.apgwilym@cwm.example', Description: 'sian.apgwilym@cwm.example', DisplayText: 'Siân ap Gwilym', EntityType: 'User', ProviderDisplayName: 'Tenant',
        ProviderName: 'Tenant', IsResolved: true, MultipleMatches: [],
        EntityData: { IsAltSecIdPresent: 'False', Title: 'Head of Housing', Email: 'sian.apgwilym@cwm.example', MobilePhone: '', ObjectId: expect.any(String), Department: 'Housing' }
      }
    ]);
  });

  it('puts its text under the name of the method in verbose answers', async () => {
    const queryParams = { __metadata: { type: 'SP.UI.ApplicationPages.ClientPeoplePickerQueryParameters' }, QueryString: 'sian', MaximumEntitySuggestions: 1 };
    const { json } = await owner('POST', picker('SearchUser').toUpperCase(), { queryParams }, verbose);
    expect(JSON.parse((json.d as { ClientPeoplePickerSearchUser: string }).ClientPeoplePickerSearchUser)).toHaveLength(1);
  });

  test.each([
    ['by the start of any name', 'si', ['Anne-Marie Siddall', 'Siân ap Gwilym']], ['by all words, in any order', 'gwil SIÂN', ['Siân ap Gwilym']], ['not when one word does not fit', 'sian x', []],
    ['without accents', 'maire', ["Máire O'Brien"]], ['with accents that the name lacks', 'ánne', ['Anne-Marie Siddall']], ['by what follows an apostrophe', 'brien', ["Máire O'Brien"]],
    ['with the apostrophe', "o'b", ["Máire O'Brien"]], ['by what follows a hyphen', 'marie', ['Anne-Marie Siddall']], ['by the mail address', 'MAIRE.OB', ["Máire O'Brien"]],
    ['not in the middle of a word', 'wilym', []], ['not somebody who has left', 'simon', []], ['not somebody who has left, by mail', 'simon.gone@cwm.example', []]
  ])('finds people %s', async (_how, text, names) => {
    expect(await found(text)).toEqual(names);
  });

  it('gives no more than was asked for', async () => {
    expect(await found('p', { MaximumEntitySuggestions: 1 })).toHaveLength(1);
  });

  it('resolves one person, and says of several that they are several', async () => {
    const resolve = async (QueryString: string): Promise<Record<string, unknown>> => {
      const { json } = await owner('POST', picker('ResolveUser'), { queryParams: { QueryString, MaximumEntitySuggestions: 5, PrincipalType: 1 } });
      return JSON.parse(String(json.value)) as Record<string, unknown>;
    };
    expect(await resolve('i:0#.f|membership|maire.obrien@cwm.example')).toMatchObject({ DisplayText: "Máire O'Brien", IsResolved: true });
    expect(await resolve('siddall')).toMatchObject({ DisplayText: 'Anne-Marie Siddall', IsResolved: true });
    expect(await resolve('si')).toMatchObject({ Key: 'si', IsResolved: false, MultipleMatches: [{ DisplayText: 'Anne-Marie Siddall' }, { DisplayText: 'Siân ap Gwilym' }] });
    expect(await resolve('simon.gone@cwm.example')).toMatchObject({ IsResolved: false, MultipleMatches: [] });
  });

  it('is for those who may browse users', async () => {
    expect((await search('sian', {}, site.as('panel'))).status).toBe(403);
    expect((await owner('GET', picker('SearchUser'))).status).toBe(405);
  });

  test.each<[string, Record<string, unknown>, string]>([
    ['an empty text', { QueryString: ' ' }, 'The parameter QueryString cannot be null or empty.'], ['no text', { QueryString: null }, 'The parameter QueryString cannot be null or empty.'],
    ['a text too long', { QueryString: 'x'.repeat(256) }, 'The parameter QueryString cannot be longer than 255 characters.'],
    ['a text that is a number', { QueryString: 5 }, "Cannot convert a primitive value to the expected type 'Edm.String'. See the inner exception for more details."],
    ['a number that is a text', { MaximumEntitySuggestions: '5' }, "Cannot convert a primitive value to the expected type 'Edm.Int32'. See the inner exception for more details."],
    ['a number that is null', { SharePointGroupID: null }, "Cannot convert a primitive value to the expected type 'Edm.Int32'. See the inner exception for more details."],
    ['no room for an answer', { MaximumEntitySuggestions: 0 }, 'The parameter MaximumEntitySuggestions must be greater than zero.'],
    ['a property that there is not', { Query: 'x' }, "The property 'Query' does not exist on type 'SP.UI.ApplicationPages.ClientPeoplePickerQueryParameters'. Make sure to only use property names that are defined by the type."]
  ])('refuses %s', async (_what, more, text) => {
    expect(refusal(await search('sian', more))).toMatchObject({ status: 400, text });
  });

  it('refuses a parameter that there is not, and one that is missing', async () => {
    expect(refusal(await owner('POST', picker('SearchUser'), { queryParameters: {} })).text).toBe('The parameter queryParameters does not exist in method ClientPeoplePickerSearchUser.');
    expect(refusal(await owner('POST', picker('SearchUser'), {})).text).toBe('The parameter queryParams cannot be null or empty.');
  });

  it('does not know how to look for groups', async () => {
    expect((await search('staff', { PrincipalType: 8 })).status).toBe(501);
    expect((await search('sian', { SharePointGroupID: 5 })).status).toBe(501);
  });

  it('is asked by PnPjs', async () => {
    const { profiles } = await pnpClient(site.tenant, mailOf('owner'));
    const query = { QueryString: "o'brien", MaximumEntitySuggestions: 10, AllowEmailAddresses: true, PrincipalType: 1, PrincipalSource: 15 };
    expect((await profiles.clientPeoplePickerSearchUser(query)).map(({ Key }) => Key)).toEqual(['i:0#.f|membership|maire.obrien@cwm.example']);
    expect((await profiles.clientPeoplePickerResolveUser({ ...query, QueryString: 'maire.obrien@cwm.example' })).IsResolved).toBe(true);
  });
});
