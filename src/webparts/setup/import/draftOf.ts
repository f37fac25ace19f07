import type { BrokenOffImport } from '../../../data/import/brokenOffImport';
import type { EarlierReading } from '../../../data/import/earlierReadings';
import { noAnswers } from '../../../domain/import/answers';
import { guessHeaderRow } from '../../../domain/import/guessHeaderRow';
import { headingsKey } from '../../../domain/import/headingsKey';
import { importFields } from '../../../domain/import/importField';
import { Mapping } from '../../../domain/import/mapping';
import { recogniseColumns } from '../../../domain/import/recogniseColumns';
import { Table, tableOf } from '../../../domain/import/table';
import { Sheet } from '../../../domain/sheet/workbook';
import type { ImportGateway, Offered, ReadFile } from './importGateway';
import { Draft, Remembered } from './importState';

/** The draft that a file begins with: its likeliest sheet, read as the last one with its headings was, else by its headings. */
export async function firstDraft(gateway: ImportGateway, read: ReadFile): Promise<Draft> {
  const [offered, earlier] = await Promise.all([gateway.offered(), gateway.earlier()]);
  return withTable(gateway, { importId: gateway.newId(), read, offered, earlier }, likeliestSheet(read.workbook.sheets));
}

/** The draft of the import that was broken off. */
export async function resumedDraft(gateway: ImportGateway, read: ReadFile, resumes: BrokenOffImport): Promise<Draft> {
  const { importId } = resumes;
  // Through JSON, a column that is left out has come back as null.
  const mapping = { ...resumes.mapping, fields: knownFields(resumes.mapping.fields) };
  const { sheets } = read.workbook;
  const sheetAt = Math.max(0, sheets.findIndex(({ name }) => name === mapping.sheet));
  const table = tableOf(sheets[sheetAt], mapping.headerRow);
  const answers = resumes.answers ?? (await gateway.kept.readingOf(headingsKey(table)))?.answers ?? noAnswers;
  return { importId, read, offered: await gateway.offered(), earlier: [], sheetAt, table, mapping, answers, resumes };
}

/** @param headerRow default: where the headings are likely to be. */
export async function withTable(gateway: ImportGateway, draft: Pick<Draft, 'importId' | 'read' | 'offered' | 'earlier'>, sheetAt: number, headerRow?: number): Promise<Draft> {
  const sheet = draft.read.workbook.sheets[sheetAt];
  const table = tableOf(sheet, headerRow ?? guessHeaderRow(sheet));
  const { importId, read, offered, earlier } = draft;
  const remembered = await rememberedOf(gateway, headingsKey(table), earlier);
  return {
    importId, read, offered, earlier, sheetAt, table, remembered,
    mapping: remembered === undefined ? recognised(table, offered) : asBefore(remembered, table, offered), answers: remembered?.answers ?? noAnswers
  };
}

/** What the site knows of the last such list is everybody’s; what this browser has kept stands in for it. */
async function rememberedOf(gateway: ImportGateway, headings: string, earlier: readonly EarlierReading[]): Promise<Remembered | undefined> {
  const kept = await gateway.kept.readingOf(headings);
  const last = earlier.find((each) => each.headings === headings);
  return last === undefined ? kept : { ...last, answers: last.answers ?? kept?.answers ?? noAnswers };
}

function recognised(table: Table, { kind, stage, sector }: Offered): Mapping {
  const otherwise = {
    kind: kind[0] ?? '',
    // A list that a council keeps is of partnerships that work.
    stage: stage.includes('Running') ? 'Running' : stage[0] ?? '',
    sector: sector[sector.length - 1] ?? ''
  };
  return { sheet: table.sheet, headerRow: table.headerRow, fields: recogniseColumns(table), otherwise };
}

/** Fields and choices may have gone since. */
function asBefore({ mapping }: Remembered, table: Table, offered: Offered): Mapping {
  const { otherwise } = recognised(table, offered);
  const fields = knownFields(mapping.fields);
  const chosen = (part: 'kind' | 'stage' | 'sector'): string => (offered[part].includes(mapping.otherwise[part]) ? mapping.otherwise[part] : otherwise[part]);
  return {
    sheet: table.sheet, headerRow: table.headerRow, fields: table.headers.map((_, at) => fields[at]),
    otherwise: { kind: chosen('kind'), stage: chosen('stage'), sector: chosen('sector') }
  };
}

function knownFields(fields: Mapping['fields']): Mapping['fields'] {
  const known = new Set<string | undefined>(importFields.map(({ name }) => name));
  return fields.map((field) => (known.has(field) ? field : undefined));
}

/** The one with the most known headings, of those that people see; of those with as many, the first with rows. */
function likeliestSheet(sheets: readonly Sheet[]): number {
  const known = sheets.map((sheet) => {
    if (sheet.rows.length === 0) return -2;
    const fields = recogniseColumns(tableOf(sheet, guessHeaderRow(sheet))).filter((field) => field !== undefined).length;
    return sheet.hidden ? -1 : fields;
  });
  return known.indexOf(Math.max(...known));
}
