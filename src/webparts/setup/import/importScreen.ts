import type { ListStore } from '../../../data/stores/listStore';
import type { ImportGateway } from './importGateway';
import { ImportSection } from './ImportSection';
import { openImportGateway } from './openImportGateway';

/** What comes only for whoever may import. */
export function importScreen(store: ListStore, siteUrl: string, user: string): { readonly gateway: ImportGateway; readonly Section: typeof ImportSection } {
  return { gateway: openImportGateway(store, siteUrl, user), Section: ImportSection };
}
