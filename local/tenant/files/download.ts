import { callerOf } from '../identity/caller';
import { requireRight } from '../permissions/requireRight';
import { ProtocolError } from '../protocol/protocolError';
import type { RequestContext } from '../requestContext';
import type { TenantRequest, TenantResponse } from '../server/message';
import type { Area, Pipeline } from '../server/pipeline';
import { fileAt, type LibraryFile } from './filesByPath';
import { contentOf, existingFile } from './libraryFiles';

/**
 * A file at its own address. What a browser would run on the site's origin (pages, scripts, drawings with scripts) comes as a download, as in
 * SharePoint with strict file handling: only these endings are shown.
 */
const shown: Readonly<Record<string, string>> = {
  pdf: 'application/pdf', txt: 'text/plain', csv: 'text/plain', png: 'image/png', jpg: 'image/jpeg', jpeg: 'image/jpeg', gif: 'image/gif', webp: 'image/webp'
};

/** Files at their own addresses; undefined for an address that is no file's of a library. */
export function downloads({ services }: Pipeline, sharePointArea: Area, url: URL): Area | undefined {
  const path = decodedPath(url);
  const web = services.catalogue.webAt(path);
  const found = web && fileAt({ catalogue: services.catalogue, web }, path);
  if (web === undefined || found === undefined) return undefined;
  return {
    ...sharePointArea,
    answer: async (request, identity) => {
      if (identity.kind !== 'person' && identity.kind !== 'app') return plain(401, '401 UNAUTHORIZED');
      return download({ ...services, web, caller: callerOf(identity, services, web), now: services.clock.now(), url }, request, found);
    }
  };
}

function download(context: RequestContext, request: TenantRequest, { list, name }: LibraryFile): TenantResponse {
  try {
    if (request.method !== 'GET' && request.method !== 'HEAD') return plain(405, '405 METHOD NOT ALLOWED');
    requireRight(context, 'OpenItems', list);
    return { status: 200, headers: headersOf(name), body: contentOf(context, list, existingFile(context, list, name)) };
  } catch (problem) {
    if (problem instanceof ProtocolError) return plain(problem.status, problem.message);
    throw problem;
  }
}

function headersOf(name: string): Record<string, string> {
  const type = shown[/\.([^.]+)$/.exec(name)?.[1].toLowerCase() ?? ''];
  return {
    'Content-Type': type ?? 'application/octet-stream',
    ...(type === undefined ? { 'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name).replace(/['()*]/g, escaped)}` } : {}),
    'X-Content-Type-Options': 'nosniff',
    'X-Download-Options': 'noopen',
    'Cache-Control': 'private, max-age=0'
  };
}

function decodedPath({ pathname }: URL): string {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return pathname;
  }
}

const escaped = (character: string): string => `%${character.charCodeAt(0).toString(16).toUpperCase()}`;

const plain = (status: number, text: string): TenantResponse => ({ status, headers: { 'Content-Type': 'text/plain;charset=utf-8', 'X-Content-Type-Options': 'nosniff' }, body: text });
