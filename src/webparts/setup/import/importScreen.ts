import type { ImportGateway } from './importGateway';
import { ImportSection } from './ImportSection';
import type { ImportStore } from './importStore';
import { openImportGateway } from './openImportGateway';

/** What comes only for whoever may import. */
export function importScreen(found: ImportStore, siteUrl: string, user: string): { readonly gateway: ImportGateway; readonly Section: typeof ImportSection } {
  return { gateway: openImportGateway(found, siteUrl, user), Section: ImportSection };
}
