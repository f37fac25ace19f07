import { TextParse } from '@pnp/queryable/behaviors/parsers';
import { SPQueryable, spPost, type ISPQueryable } from '@pnp/sp/spqueryable';
import type { Files, NewFile, UploadedFile } from './files';
import { StoreError } from './storeError';
import { told } from './told';

/** What goes in one request, so that progress is told and one lost request is not the whole file. SharePoint takes up to 250 MB in one. */
const pieceSize = 5 * 1024 * 1024;

/** Uploading over PnPjs' requests, on the site that the store reads. */
export function openPnpFiles(site: ISPQueryable, sitePath: string): Files {
  return {
    upload: (file) => (file.content.size <= pieceSize ? add(site, sitePath, file, file.content) : inPieces(site, sitePath, file)),
    text: (library, name) => text(site, `${sitePath}/${library}/${name}`)
  };
}

function text(site: ISPQueryable, path: string): Promise<string> {
  return told(at(site, path, '$value').using(TextParse())<string>());
}

/** SharePoint itself numbers a name that is taken: between asking and adding nobody can come first. */
async function add(site: ISPQueryable, sitePath: string, { library, name, signal }: NewFile, body: Blob | undefined): Promise<UploadedFile> {
  const folder = `_api/web/getFolderByServerRelativePath(decodedUrl='${encoded(`${sitePath}/${library}`)}')`;
  const asked = SPQueryable(site, `${folder}/files/AddUsingPath(decodedurl='${encoded(name)}',EnsureUniqueFileName=true)`);
  asked.query.set('$select', 'Name,ServerRelativeUrl,ListItemAllFields/Id');
  asked.query.set('$expand', 'ListItemAllFields');
  const file = await told(spPost<AddedFile>(asked, { body, signal }));
  return { id: file.ListItemAllFields.Id, name: file.Name, path: file.ServerRelativeUrl };
}

/** An empty file takes the place first; without the rest it goes again. */
async function inPieces(site: ISPQueryable, sitePath: string, file: NewFile): Promise<UploadedFile> {
  const added = await add(site, sitePath, file, undefined);
  try {
    await sendPieces(site, added.path, file);
    return added;
  } catch (error) {
    // What matters is why the upload failed; an empty file that cannot be taken away now says itself what it is.
    await told(spPost(at(site, added.path, 'recycle'))).catch(() => undefined);
    throw error;
  }
}

async function sendPieces(site: ISPQueryable, path: string, { content, signal, onProgress }: NewFile): Promise<void> {
  const uploadId = crypto.randomUUID();
  for (let offset = 0; offset < content.size; offset += pieceSize) {
    if (signal?.aborted) throw new StoreError('unavailable', 'The upload was cancelled.');
    const end = Math.min(offset + pieceSize, content.size);
    const from = offset === 0 ? 'startUpload' : end < content.size ? 'continueUpload' : 'finishUpload';
    const where = offset === 0 ? '' : `,fileOffset=${offset}`;
    await told(spPost(at(site, path, `${from}(uploadId=guid'${uploadId}'${where})`), { body: content.slice(offset, end), signal }));
    onProgress?.(end);
  }
}

function at(site: ISPQueryable, path: string, action: string): ISPQueryable {
  return SPQueryable(site, `_api/web/getFileByServerRelativePath(decodedUrl='${encoded(path)}')/${action}`);
}

interface AddedFile {
  readonly Name: string;
  readonly ServerRelativeUrl: string;
  readonly ListItemAllFields: { readonly Id: number };
}

function encoded(path: string): string {
  return encodeURIComponent(path.replace(/'/g, "''"));
}
