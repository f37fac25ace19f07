import { AddedColumn } from '../../../domain/export/addedColumn';
import { ExportWords } from '../../../loc/importExport/export';

/** None where the memberships could not be read, or may not be told. */
export function partnerColumns(partners: ReadonlyMap<string, readonly string[]> | undefined, words: ExportWords): readonly AddedColumn[] {
  if (partners === undefined) return [];
  return [{ name: 'PartnerOrganisations', title: words.partners, description: words.partnersNote, namesOf: ({ values }) => partners.get(String(values.Reference)) ?? [] }];
}
