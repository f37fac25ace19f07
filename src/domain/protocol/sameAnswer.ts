import { Answer, AnswerValue, EvidenceDocument, TableRow } from './answer';

/** Whether two people said the same: a renamed person is still the same one, the order of what was chosen says nothing. */
export function sameAnswer(one: Answer | undefined, other: Answer | undefined): boolean {
  return sameContent(one, other) && identity(one?.action) === identity(other?.action);
}

/** Value, comment and reason, whatever became of the action. */
export function sameContent(one: Answer | undefined, other: Answer | undefined): boolean {
  return identityOf(one) === identityOf(other);
}

export function sameRow(one: TableRow | undefined, other: TableRow | undefined): boolean {
  return (one === undefined ? '' : cellsOf(one)) === (other === undefined ? '' : cellsOf(other));
}

export function sameDocument(one: EvidenceDocument | undefined, other: EvidenceDocument | undefined): boolean {
  return identity(one) === identity(other);
}

function identityOf(answer: Answer | undefined): string {
  return identity([valueIdentity(answer?.value), answer?.comment ?? '', answer?.reason ?? '']);
}

function valueIdentity(value: AnswerValue | undefined): string {
  switch (value?.kind) {
    case undefined: return '';
    case 'choices': return identity(['choices', [...value.codes].sort()]);
    case 'person': return identity(['person', value.person.id]);
    case 'organisation': return identity(['organisation', value.organisation.id]);
    case 'table': return identity(['table', value.rows.map((row) => [row.id, cellsOf(row)])]);
    default: return identity(value);
  }
}

function cellsOf({ cells }: TableRow): string {
  return identity(sorted(Object.entries(cells).map(([column, value]): [string, string] => [column, valueIdentity(value)])));
}

/** The same whatever order the names of a record stand in. */
function identity(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) => (isRecord(part) ? sorted(Object.entries(part).filter(([, each]) => each !== undefined)) : part)) ?? '';
}

function sorted<Value>(entries: [string, Value][]): [string, Value][] {
  return entries.sort(([one], [other]) => (one < other ? -1 : 1));
}

function isRecord(part: unknown): part is Readonly<Record<string, unknown>> {
  return typeof part === 'object' && part !== null && !Array.isArray(part);
}
