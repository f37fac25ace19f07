import { isLibrary, type List } from '../lists/list';
import { textArgument, type Resource } from '../path/resource';
import type { Segment } from '../path/tokenize';
import { errors } from '../protocol/errors';
import type { RequestContext } from '../requestContext';
import { fileResource } from './fileResource';
import { folderResource } from './folderResource';

/** `getFolderByServerRelativePath(decodedUrl='/sites/p/Documents')`: of a list its only folder. */
export function folderByPath(context: RequestContext, segment: Segment): Resource {
  const list = context.catalogue.byUrl(fullPath(context, textArgument(segment, 'decodedUrl')));
  if (list === undefined || list.web.id !== context.web.id) throw errors.fileNotFound();
  return folderResource(context, list);
}

/** `getFileByServerRelativePath(decodedUrl='/sites/p/Documents/a.pdf')` */
export function fileByPath(context: RequestContext, segment: Segment): Resource {
  const found = fileAt(context, fullPath(context, textArgument(segment, 'decodedUrl')));
  if (found === undefined) throw errors.fileNotFound();
  return fileResource(context, found.list, found.name);
}

/** What the address of a file means; whether there is one is not known yet. */
export interface LibraryFile {
  readonly list: List;
  readonly name: string;
}

export function fileAt(context: Pick<RequestContext, 'catalogue' | 'web'>, path: string): LibraryFile | undefined {
  const cut = path.lastIndexOf('/');
  const list = context.catalogue.byUrl(path.slice(0, cut));
  return list !== undefined && isLibrary(list) && list.web.id === context.web.id && cut < path.length - 1 ? { list, name: path.slice(cut + 1) } : undefined;
}

/** An address below the site is one too. */
function fullPath({ web }: RequestContext, path: string): string {
  const bare = path.replace(/\/$/, '');
  return bare.startsWith('/') ? bare : `${web.serverRelativeUrl.replace(/\/$/, '')}/${bare}`;
}
