import { Client } from '@microsoft/microsoft-graph-client';
import { GraphFiles } from '../../../../src/data/stores/graph/graphFiles';
import type { GraphSite } from '../../../../src/data/stores/graph/graphReading';

/** A Graph that notes what it is asked, and has one file. */
function graph(): { readonly files: GraphFiles; readonly paths: () => readonly string[] } {
  const asked: string[] = [];
  const answer = (path: string): Response => {
    if (path.endsWith(':/content')) return new Response('agreed', { headers: { 'Content-Type': 'text/plain' } });
    return Response.json(path.endsWith('/drive') ? { id: 'drive' } : { id: 'file', eTag: '"1"', publication: { versionId: '2.0' } });
  };
  const middleware = {
    execute: async (context: { request: unknown; response?: Response }): Promise<void> => {
      const path = decodeURI(new URL(typeof context.request === 'string' ? context.request : (context.request as Request).url).pathname);
      asked.push(path);
      context.response = answer(path);
    }
  };
  const site = { client: Client.initWithMiddleware({ middleware }), pathOf: (library: string) => `/sites/s/lists/${library}` } as unknown as GraphSite;
  return { files: new GraphFiles(site), paths: () => asked };
}

it('a file in a folder is asked for by its path, each name encoded', async () => {
  const { files, paths } = graph();
  expect(await files.version('Documents', 'Minutes/June #1.pdf')).toMatchObject({ driveItem: 'file', version: '2.0' });
  expect(paths().filter((path) => path.includes('root:'))).toEqual(expect.arrayContaining(['/v1.0/drives/drive/root:/Minutes/June %231.pdf', '/v1.0/drives/drive/root:/Minutes/June %231.pdf:/content']));
});
