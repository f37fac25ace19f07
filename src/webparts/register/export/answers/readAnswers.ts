import { protocolsByName } from '../../../../data/export/protocolsByName';
import type { ListStore } from '../../../../data/stores/listStore';
import { ExportList, ExportRow, Pause } from '../../../../domain/export/exportList';
import type { Language } from '../../../../loc/wording';
import { answerRows } from './answerRows';

/** Rows of the sheet of answers from the forms that were read; nothing where no list of forms was. One request, for the protocols. */
export async function readAnswers(
  store: ListStore, lists: readonly ExportList[], rowsOf: ReadonlyMap<string, readonly ExportRow[]>, language: Language, pause: Pause
): Promise<readonly ExportRow[] | undefined> {
  const ofForms = lists.filter(({ columns }) => columns.some(({ kind }) => kind === 'answers'));
  if (ofForms.length === 0) return undefined;
  const forms = ofForms.flatMap(({ title }) => (rowsOf.get(title) ?? []).map((row) => ({ title, row })));
  const protocols = await protocolsByName(store, Array.from(new Set(forms.map(({ row }) => protocolOf(row)))));
  const rows: ExportRow[] = [];
  for (const { title, row } of forms) {
    rows.push(...answerRows(title, row, protocols.get(protocolOf(row)), language));
    await pause();
  }
  return rows;
}

function protocolOf({ values }: ExportRow): string {
  return String(values.Protocol);
}
