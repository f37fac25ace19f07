import { OrganisationRef } from '../partnership/entry';
import { Pence } from '../partnership/money';
import { Answers, TableRow } from './answer';
import { answerTo, ownIn } from './answerTo';
import { askedQuestions } from './asked';
import { FormDefinition } from './form';
import { TableQuestion } from './question';

/** An organisation that a form says takes part. */
export interface NamedMember {
  readonly organisation: OrganisationRef;
  /** As the register's list calls it. */
  readonly role?: string;
  readonly contribution?: Pence;
}

/** Whom a form's tables name as members, of those that are asked for; each organisation once, as its first row says. */
export function namedMembers(form: FormDefinition, answers: Answers): readonly NamedMember[] {
  const named = askedQuestions(form, answers).flatMap((question) => {
    const value = question.kind === 'table' && question.members !== undefined ? answerTo(answers, question.code)?.value : undefined;
    return question.kind === 'table' && value?.kind === 'table' ? value.rows.flatMap((row) => memberIn(question, row) ?? []) : [];
  });
  return named.filter(({ organisation }, at) => named.findIndex((each) => each.organisation.id === organisation.id) === at);
}

function memberIn({ columns, members }: TableQuestion, { cells }: TableRow): NamedMember | undefined {
  if (members === undefined) return undefined;
  const cell = (code = ''): ReturnType<typeof ownIn<TableRow['cells'][string]>> => ownIn(cells, code);
  const chosen = (code?: string): string | undefined => { const value = cell(code); return value?.kind === 'choice' ? value.code : undefined; };
  const [who, money] = [cell(members.organisation), cell(members.contribution)];
  if (who?.kind !== 'organisation' || (members.only !== undefined && !members.only.is.includes(chosen(members.only.column) ?? ''))) return undefined;
  const role = columns.find(({ code }) => code === members.role)?.options?.find(({ code }) => code === chosen(members.role))?.choice;
  return { organisation: who.organisation, ...(role !== undefined && { role }), ...(money?.kind === 'money' && { contribution: money.pence }) };
}
