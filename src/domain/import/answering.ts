import { Answers, answerTo, OrganisationAnswer, PersonAnswer } from './answers';
import { ImportFieldName } from './importField';
import { Question } from './question';

/** What was decided; nothing takes a decision back. */
export function withValue(answers: Answers, field: ImportFieldName, text: string, value: string | undefined): Answers {
  return { ...answers, values: { ...answers.values, [field]: withOne(answers.values[field] ?? {}, text, value) } };
}

export function withPerson(answers: Answers, text: string, answer: PersonAnswer | undefined): Answers {
  return { ...answers, people: withOne(answers.people, text, answer) };
}

export function withOrganisation(answers: Answers, key: string, answer: OrganisationAnswer | undefined): Answers {
  return { ...answers, organisations: withOne(answers.organisations, key, answer) };
}

/** A name that is like no other is new without anybody saying so. */
export function needsDecision(question: Question): boolean {
  return question.kind !== 'organisation' || question.near.length > 0;
}

export function isDecided(question: Question, answers: Answers): boolean {
  switch (question.kind) {
    case 'value': return answerTo(answers.values[question.field], question.text) !== undefined;
    case 'person': return answerTo(answers.people, question.text) !== undefined;
    case 'organisation': return answerTo(answers.organisations, question.key) !== undefined;
  }
}

/** Texts of a file may be the names of what every object has: they are defined, never assigned. */
function withOne<Answer>(record: Readonly<Record<string, Answer>>, text: string, answer: Answer | undefined): Readonly<Record<string, Answer>> {
  const others = Object.entries(record).filter(([each]) => each !== text);
  return Object.fromEntries(answer === undefined ? others : [...others, [text, answer]]);
}
