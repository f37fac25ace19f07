import { sha256 } from '../../sha256';
import type { FileVersion } from '../serviceStore';
import { StoreError } from '../storeError';
import type { GraphSite } from './graphReading';
import { toldByGraph } from './graphStoreError';
import { sendAlone } from './sendGraph';

/** Small files of the site's libraries, by name, or by path where they lie in folders. The address of a library's drive is asked for once. */
export class GraphFiles {
  private readonly drives = new Map<string, Promise<string>>();

  public constructor(private readonly site: GraphSite) {}

  public async keep(library: string, name: string, text: string): Promise<void> {
    const request = this.site.client.api(`${await this.pathOf(library, name)}:/content?@microsoft.graph.conflictBehavior=fail`).header('Content-Type', 'text/plain');
    try {
      await toldByGraph(request.put(text) as Promise<unknown>);
    } catch (error) {
      if (!(error instanceof StoreError && error.code === 'nameAlreadyExists')) throw error;
    }
  }

  public async text(library: string, name: string): Promise<string> {
    return new TextDecoder().decode(await this.content(library, name));
  }

  public async version(library: string, name: string): Promise<FileVersion> {
    const before = await this.described(library, name);
    const content = await this.content(library, name);
    const { id, eTag, publication } = await this.described(library, name);
    if (eTag !== before.eTag) throw new StoreError('conflict', `${name} was replaced while it was read.`);
    return { driveItem: id, version: publication.versionId, sha256: await sha256(content) };
  }

  private async described(library: string, name: string): Promise<DriveItem> {
    return sendAlone(this.site.client, { method: 'GET', path: `${await this.pathOf(library, name)}?$select=id,eTag,publication`, read: (answer) => answer as DriveItem });
  }

  private async content(library: string, name: string): Promise<ArrayBuffer> {
    const request = this.site.client.api(`${await this.pathOf(library, name)}:/content`).responseType('arraybuffer' as never);
    return toldByGraph(request.get() as Promise<ArrayBuffer>);
  }

  private async pathOf(library: string, name: string): Promise<string> {
    const drive = this.drives.get(library) ?? sendAlone(this.site.client, { method: 'GET', path: `${this.site.pathOf(library)}/drive`, read: (answer) => (answer as { id: string }).id });
    this.drives.set(library, drive);
    drive.catch(() => this.drives.delete(library));
    return `/drives/${await drive}/root:/${name.split('/').map(encodeURIComponent).join('/')}`;
  }
}

interface DriveItem {
  readonly id: string;
  readonly eTag: string;
  readonly publication: { readonly versionId: string };
}
