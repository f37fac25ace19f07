import '@pnp/sp/files';
import '@pnp/sp/folders';
import '@pnp/sp/lists';
import '@pnp/sp/webs';
import { pnpClient } from './support/pnpClient';
import { mailOf, refusal, testTenant, values, type Ask, type TestTenant } from './support/testTenant';

let site: TestTenant;
let owner: Ask;
const root = '/sites/partnerships/Papers';
const library = "web/lists/getByTitle('Papers')";
const folder = `web/getFolderByServerRelativePath(decodedUrl='${encodeURIComponent(root)}')`;
const inQuotes = (text: string): string => encodeURIComponent(text.replace(/'/g, "''"));
const fileAt = (name: string): string => `web/getFileByServerRelativePath(decodedUrl='${inQuotes(`${root}/${name}`)}')`;
const add = (name: string, content: string, more = '', as: Ask = owner): ReturnType<Ask> => as('POST', `${folder}/Files/AddUsingPath(decodedurl='${inQuotes(name)}'${more})`, content);

beforeAll(async () => {
  site = await testTenant();
  owner = site.as('owner');
  expect((await owner('POST', 'web/lists', { Title: 'Papers', BaseTemplate: 101 })).status).toBe(201);
});
afterAll(() => site.close());

/** As a browser follows a link. */
async function follow(path: string, role: 'owner' | 'staff' | 'nobody' = 'owner'): Promise<{ status: number; headers: Headers; text: string }> {
  const token = role === 'nobody' ? undefined : await site.tenant.tokens.issue({ mail: mailOf(role) });
  const answer = await fetch(site.tenant.url + path, { headers: token === undefined ? {} : { Authorization: `Bearer ${token}` } });
  return { status: answer.status, headers: answer.headers, text: await answer.text() };
}

describe('a library', () => {
  it('is at the root of the web, with its pages in a folder of their own', async () => {
    const { json } = await owner('GET', `${library}?$select=BaseTemplate,BaseType,EntityTypeName,ListItemEntityTypeFullName,EnableAttachments,DefaultViewUrl,RootFolder/ServerRelativeUrl&$expand=RootFolder`);
    expect(json).toEqual({
      BaseTemplate: 101, BaseType: 1, EntityTypeName: 'Papers', ListItemEntityTypeFullName: 'SP.Data.PapersItem', EnableAttachments: false,
      DefaultViewUrl: `${root}/Forms/AllItems.aspx`, RootFolder: { ServerRelativeUrl: root }
    });
  });

  it('takes files, and no bare items', async () => {
    expect(refusal(await owner('POST', `${library}/items`, { Title: 'x' }))).toMatchObject({ status: 400, text: expect.stringContaining('SPFileCollection.Add()') });
    expect((await owner('POST', `${library}/AddValidateUpdateItemUsingPath()`, { listItemCreateInfo: {}, formValues: [{ FieldName: 'Title', FieldValue: 'x' }] })).status).toBe(400);
  });
});

describe('a file', () => {
  it('is added, with an item that knows its name, and read again', async () => {
    const added = await owner('POST', `${folder}/Files/AddUsingPath(decodedurl='Plan.txt')?$select=Name,Length,ServerRelativeUrl,UIVersionLabel,ListItemAllFields/Id&$expand=ListItemAllFields`, 'plan');
    expect(added.json).toMatchObject({ Name: 'Plan.txt', Length: '4', ServerRelativeUrl: `${root}/Plan.txt`, UIVersionLabel: '1.0', ListItemAllFields: { Id: expect.any(Number) } });
    const { Id } = added.json.ListItemAllFields as { Id: number };
    expect((await owner('GET', `${library}/items(${Id})?$select=FileLeafRef,FileRef,DisplayName,Title`)).json).toEqual({ FileLeafRef: 'Plan.txt', FileRef: `${root}/Plan.txt`, DisplayName: 'Plan', Title: null });
    expect((await owner('GET', `${fileAt('Plan.txt')}/$value`)).text).toBe('plan');
    expect((await owner('GET', `${fileAt('plan.TXT')}/ListItemAllFields?$select=Id`)).json).toMatchObject({ Id });
    expect(values(await owner('GET', `${folder}/Files?$select=Name`))).toContainEqual({ Name: 'Plan.txt' });
  });

  it('is found by its name in items and rendered rows', async () => {
    await add('Needle.txt', 'x');
    expect(values(await owner('GET', `${library}/items?$filter=FileLeafRef eq 'needle.txt'&$select=FileLeafRef`))).toEqual([{ FileLeafRef: 'Needle.txt' }]);
    const view = '<View><Query><Where><Eq><FieldRef Name="FileLeafRef"/><Value Type="Text">Needle.txt</Value></Eq></Where></Query><ViewFields><FieldRef Name="LinkFilename"/><FieldRef Name="FileRef"/></ViewFields></View>';
    const { json } = await owner('POST', `${library}/RenderListDataAsStream`, { parameters: { RenderOptions: 2, ViewXml: view } });
    expect(json.Row).toEqual([expect.objectContaining({ FileLeafRef: 'Needle.txt', FileRef: `${root}/Needle.txt` })]);
  });

  it('is never overwritten unless somebody says so, and then gets a new version', async () => {
    await add('Taken.txt', 'first');
    expect(refusal(await add('taken.TXT', 'second'))).toMatchObject({ status: 400, code: '-2130575257, Microsoft.SharePoint.SPException', text: expect.stringContaining('A file with the name Papers/taken.TXT already exists.') });
    expect((await owner('GET', `${fileAt('Taken.txt')}/$value`)).text).toBe('first');
    expect((await add('Taken.txt', 'third', ',Overwrite=true')).json).toMatchObject({ UIVersionLabel: '2.0', Length: '5' });
    const unique = await add('Taken.txt', 'fourth', ',EnsureUniqueFileName=true');
    expect(unique.json.Name).toBe('Taken 1.txt');
    expect((await owner('GET', `${fileAt('Taken.txt')}/$value`)).text).toBe('third');
  });

  it.each(['a#b.txt', '50%.txt', "O'Brien & Co.txt", 'a+b (c)=1;2,3.txt', '%41.txt', 'Tŷ ŵ.txt'])('%s keeps its name', async (name) => {
    expect((await add(name, name)).json.Name).toBe(name);
    expect((await owner('GET', `${fileAt(name)}/$value`)).text).toBe(name);
    expect((await follow(`${root}/${encodeURIComponent(name)}`)).text).toBe(name);
  });

  it.each(['a:b.txt', 'a*b', 'a?b', 'a"b', 'a<b', 'a>b', 'a|b', 'a/b', '../b', 'a\\b', ' a.txt', 'a.txt ', 'a.', '~$a.docx', 'CON', 'nul.txt', '.lock', 'desktop.ini', 'a_vti_b'])('%j is refused as a name', async (name) => {
    expect(refusal(await add(name, 'x'))).toMatchObject({ status: 400, code: '-2130575245, Microsoft.SharePoint.SPException' });
  });

  it('is refused where its address is over 400 characters', async () => {
    expect(refusal(await add(`${'x'.repeat(400)}.txt`, 'x'))).toMatchObject({ status: 400, text: expect.stringContaining('400 characters') });
  });

  it('comes back from the recycle bin with what was in it, unless its name is taken', async () => {
    await add('Gone.txt', 'old');
    const bin = String((await owner('POST', `${fileAt('Gone.txt')}/recycle`)).json.value);
    expect((await owner('GET', fileAt('Gone.txt'))).status).toBe(404);
    expect(values(await owner('GET', 'web/recycleBin?$select=Id,LeafName,ItemType,DirName'))).toContainEqual({ Id: bin, LeafName: 'Gone.txt', ItemType: 1, DirName: 'sites/partnerships/Papers' });
    await add('Gone.txt', 'new');
    expect((await owner('POST', `web/recycleBin('${bin}')/restore`)).status).toBe(400);
    await owner('POST', fileAt('Gone.txt'), undefined, { 'X-HTTP-Method': 'DELETE' });
    expect((await owner('POST', `web/recycleBin('${bin}')/restore`)).status).toBe(200);
    expect((await owner('GET', `${fileAt('Gone.txt')}/$value`)).text).toBe('old');
  });

  it('is added, listed and deleted by PnPjs, in pieces too', async () => {
    const { web } = await pnpClient(site.tenant, mailOf('owner'));
    const files = web.getFolderByServerRelativePath(root).files;
    const content = new Blob(['0123456789'.repeat(300_000)]);
    const added = await files.addChunked("Pnp's #1.bin", content, { Overwrite: true, progress: () => undefined });
    expect(Number(added.Length)).toBe(3_000_000);
    const file = web.getFileByServerRelativePath(`${root}/Pnp's #1.bin`);
    expect((await file.getText()).length).toBe(3_000_000);
    expect((await files.select('Name')()).map(({ Name }) => Name)).toContain("Pnp's #1.bin");
    await file.delete();
    expect((await owner('GET', fileAt("Pnp's #1.bin"))).status).toBe(404);
  });
});

describe('an upload in pieces', () => {
  const id = "uploadId=guid'7d1c1b52-6a41-4f0a-8c7e-0c8a0a0a0a01'";
  it('changes the file with its last piece, and not before', async () => {
    await add('Pieces.txt', '');
    expect((await owner('POST', `${fileAt('Pieces.txt')}/StartUpload(${id})`, 'abc')).json.value).toBe('3');
    expect((await owner('GET', `${fileAt('Pieces.txt')}/$value`)).text).toBe('');
    expect((await owner('POST', `${fileAt('Pieces.txt')}/ContinueUpload(${id},fileOffset=3)`, 'def')).json.value).toBe('6');
    expect((await owner('POST', `${fileAt('Pieces.txt')}/FinishUpload(${id},fileOffset=6)`, 'g')).json).toMatchObject({ Length: '7' });
    expect((await owner('GET', `${fileAt('Pieces.txt')}/$value`)).text).toBe('abcdefg');
  });

  it('refuses a piece that leaves a gap, and one of an upload that nobody began or that was cancelled', async () => {
    await owner('POST', `${fileAt('Pieces.txt')}/StartUpload(${id})`, 'abc');
    expect((await owner('POST', `${fileAt('Pieces.txt')}/ContinueUpload(${id},fileOffset=4)`, 'x')).status).toBe(409);
    expect((await owner('POST', `${fileAt('Pieces.txt')}/CancelUpload(${id})`)).status).toBe(200);
    expect((await owner('POST', `${fileAt('Pieces.txt')}/FinishUpload(${id},fileOffset=3)`, 'x')).status).toBe(404);
  });
});

describe('a file at its own address', () => {
  it.each([['page.html', '<script>alert(1)</script>'], ['drawing.svg', '<svg onload="alert(1)"/>'], ['page.xhtml', '<x/>'], ['code.js', 'alert(1)'], ['letter.docx', 'x'], ['none', '<script>']])('%s is only ever downloaded', async (name, content) => {
    await add(name, content);
    const { status, headers, text } = await follow(`${root}/${name}`);
    expect({ status, text, type: headers.get('Content-Type'), sniff: headers.get('X-Content-Type-Options'), how: headers.get('Content-Disposition') }).toEqual({
      status: 200, text: content, type: 'application/octet-stream', sniff: 'nosniff', how: `attachment; filename*=UTF-8''${name}`
    });
  });

  it.each([['a.pdf', 'application/pdf'], ['a.PNG', 'image/png'], ['a.csv', 'text/plain']])('%s is shown as what it says it is', async (name, type) => {
    await add(name, '<script>alert(1)</script>');
    const { headers } = await follow(`${root}/${name}`);
    expect([headers.get('Content-Type'), headers.get('X-Content-Type-Options'), headers.get('Content-Disposition')]).toEqual([type, 'nosniff', null]);
  });

  it('a name with quotes and line ends adds no header', async () => {
    const name = "a'%0d%0aSet-Cookie x.html";
    expect((await add(name, 'x')).status).toBe(200);
    const { headers } = await follow(`${root}/${encodeURIComponent(name)}`);
    expect(headers.get('Set-Cookie')).toBeNull();
    expect(headers.get('Content-Disposition')).toBe("attachment; filename*=UTF-8''a%27%250d%250aSet-Cookie%20x.html");
  });

  it('is not there, not for those who may not open it, and not for nobody', async () => {
    await add('secret.txt', 'secret');
    expect((await follow(`${root}/nothing.txt`)).status).toBe(404);
    expect((await follow(`${root}/secret.txt`, 'nobody')).status).toBe(401);
    await owner('POST', `${library}/breakRoleInheritance(copyRoleAssignments=false,clearSubscopes=true)`);
    for (const answer of [await follow(`${root}/secret.txt`, 'staff'), await site.as('staff')('GET', `${fileAt('secret.txt')}/$value`), await add('mine.txt', 'x', '', site.as('staff'))]) {
      expect(answer.status).toBe(403);
    }
  });
});
