import { Answers } from '../../domain/import/answers';
import { importFields } from '../../domain/import/importField';
import { Mapping } from '../../domain/import/mapping';
import { isRecord } from '../../domain/record/plainValue';
import { HeadContent } from './importList';
import { ImportCounts } from './importOutcome';

/** What an import's own row says of it; nothing for what is none of ours. Of answers that cannot be read, there are none. */
export function readHeadContent(content: unknown): HeadContent | undefined {
  if (!isRecord(content) || typeof content.fingerprint !== 'string') return undefined;
  const mapping = mappingIn(content.mapping);
  const { fingerprint, answers, counts, isStopped, remaining } = content;
  const headings = typeof content.headings === 'string' ? content.headings : '';
  return mapping && { fingerprint, headings, mapping, answers: areAnswers(answers) ? answers : undefined, counts: areCounts(counts) ? counts : undefined, isStopped: isStopped === true ? true : undefined, remaining: typeof remaining === 'number' ? remaining : undefined };
}

/** JSON has no holes: a column without a field is `null` there. */
function mappingIn(mapping: unknown): Mapping | undefined {
  if (!isRecord(mapping) || typeof mapping.sheet !== 'string' || typeof mapping.headerRow !== 'number' || !Array.isArray(mapping.fields) || !isRecord(mapping.otherwise)) return undefined;
  const { kind, stage, sector } = mapping.otherwise;
  if (typeof kind !== 'string' || typeof stage !== 'string' || typeof sector !== 'string') return undefined;
  const { sheet, headerRow, fields } = mapping;
  return { sheet, headerRow, otherwise: { kind, stage, sector }, fields: fields.map((field: unknown) => importFields.find(({ name }) => name === field)?.name) };
}

function areAnswers(answers: unknown): answers is Answers {
  if (!isRecord(answers)) return false;
  const { values, people, organisations, leftRows } = answers;
  return (leftRows === undefined || (Array.isArray(leftRows) && leftRows.every((key) => typeof key === 'string'))) && isRecord(values) && Object.values(values).every((texts) => isRecord(texts) && Object.values(texts).every((text) => typeof text === 'string')) &&
    isRecord(people) && Object.values(people).every((answer) => isRecord(answer) && (answer.kind === 'none' || (answer.kind === 'person' && isPerson(answer.person)))) &&
    isRecord(organisations) && Object.values(organisations).every(isOrganisationAnswer);
}

function isPerson(person: unknown): boolean {
  return isRecord(person) && [person.oid, person.loginName, person.name].every((text) => typeof text === 'string');
}

function isOrganisationAnswer(answer: unknown): boolean {
  return isRecord(answer) && (answer.kind === 'none' || (answer.kind === 'known' && typeof answer.id === 'number') || (answer.kind === 'new' && typeof answer.sector === 'string'));
}

function areCounts(counts: unknown): counts is ImportCounts {
  return isRecord(counts) && ['added', 'changed', 'left', 'organisations', 'members'].every((name) => typeof counts[name] === 'number');
}
