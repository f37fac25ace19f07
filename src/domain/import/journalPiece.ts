import { EntryFieldName, entryFields } from '../partnership/entryField';
import { formatReferenceOf, numberOfReference } from '../partnership/reference';
import { isRecord, isValue } from '../record/plainValue';
import { FieldValue } from '../record/fieldValue';
import { parseRows } from './rowRanges';

/** Row of the file, or key of the organisation, with the reference under which it is added and the hash of what it holds. */
export type NotedAdd<Of extends number | string> = readonly [of: Of, reference: string, hash: string];
/** What was there before, and the hash of what is to be there. */
export type NotedField = readonly [field: EntryFieldName, before: FieldValue | null, after: string];
/** The last is the hash of the whole entry as it is to be. */
export type NotedChange = readonly [row: number, id: number, fields: readonly NotedField[], hash: string];
export type NotedMember = readonly [entryReference: string, organisationId: number];

/** What an import is about to write, noted before it is written. Plain data. */
export type JournalPiece =
  /** References that follow one another, for rows in rising order (`formatRows`). */
  | { readonly kind: 'claims'; readonly first: string; readonly rows: string }
  | { readonly kind: 'organisations'; readonly added: readonly NotedAdd<string>[] }
  | { readonly kind: 'entries'; readonly added: readonly NotedAdd<number>[] }
  | { readonly kind: 'changes'; readonly changed: readonly NotedChange[] }
  | { readonly kind: 'memberships'; readonly added: readonly NotedMember[] };

/** Nothing for what is no piece of ours. */
export function readPiece(content: unknown): JournalPiece | undefined {
  if (!isRecord(content)) return undefined;
  const { kind, first, rows, added, changed } = content;
  switch (kind) {
    case 'claims': return typeof first === 'string' && numberOfReference('P', first) !== undefined && typeof rows === 'string' && parseRows(rows) !== undefined ? content as unknown as JournalPiece : undefined;
    case 'organisations': return areAll(added, isText, isText, isText) ? content as unknown as JournalPiece : undefined;
    case 'entries': return areAll(added, isNumber, isText, isText) ? content as unknown as JournalPiece : undefined;
    case 'changes': return areAll(changed, isNumber, isNumber, areFields, isText) ? content as unknown as JournalPiece : undefined;
    case 'memberships': return areAll(added, isText, isNumber) ? content as unknown as JournalPiece : undefined;
    default: return undefined;
  }
}

/** The references that rows of the file have been given, by the row's number. */
export function claimedIn(pieces: readonly JournalPiece[]): ReadonlyMap<number, string> {
  const claimed = new Map<number, string>();
  for (const piece of pieces) {
    if (piece.kind === 'claims') {
      const first = numberOfReference('P', piece.first) ?? 0;
      (parseRows(piece.rows) ?? []).forEach((row, at) => claimed.set(row, formatReferenceOf('P', first + at)));
    }
    // One that turned out to be taken was claimed anew.
    if (piece.kind === 'entries') piece.added.forEach(([row, reference]) => claimed.set(row, reference));
  }
  return claimed;
}

type Check = (value: unknown) => boolean;

function areAll(rows: unknown, ...checks: readonly Check[]): boolean {
  return Array.isArray(rows) && rows.every((row: unknown) => Array.isArray(row) && row.length === checks.length && checks.every((check, at) => check(row[at])));
}

const isText: Check = (value) => typeof value === 'string';
const isNumber: Check = (value) => typeof value === 'number' && Number.isInteger(value) && value > 0;
const areFields: Check = (fields) => areAll(fields, isText, () => true, isText) && (fields as readonly NotedField[]).every(([field, before]) => {
  const spec = entryFields.find(({ name }) => name === field);
  return spec !== undefined && isValue(spec, before ?? undefined);
});
