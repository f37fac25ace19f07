import { documentLibrary, documentList } from '../governanceDocuments';
import { StoreError } from '../stores/storeError';

/** Pages of the library itself. */
const views = 'forms/';

/**
 * Where in the site's library an address leads: `Minutes/2026 June.pdf`; nothing when it leads elsewhere. SharePoint does not tell capitals from small letters in addresses, and neither
 * does this. Throws `notFound` for an address of the site that no file can have.
 */
export function pathInLibrary(siteUrl: string, address: string): string | undefined {
  if (!URL.canParse(address, siteUrl)) return undefined;
  const site = new URL(siteUrl);
  const { origin, pathname } = new URL(address, siteUrl);
  if (origin !== site.origin) return undefined;
  const path = decoded(pathname);
  const library = `${decoded(site.pathname).replace(/\/$/, '')}/${documentLibrary}/`;
  if (!path.toLowerCase().startsWith(library.toLowerCase())) return undefined;
  const inLibrary = path.slice(library.length);
  if (inLibrary.toLowerCase().startsWith(views)) return undefined;
  // Encoded dots have got here unresolved; they must not lead out of the library.
  if (inLibrary.split('/').some((part) => part === '' || part === '.' || part === '..')) throw noSuchFile(inLibrary);
  return inLibrary;
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    throw noSuchFile(path);
  }
}

const noSuchFile = (path: string): StoreError => new StoreError('notFound', `${documentList} has no file ${path}.`);
