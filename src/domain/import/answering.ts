import { Answers, answerTo, OrganisationAnswer, PersonAnswer } from './answers';
import { ImportFieldName } from './importField';
import { Question } from './question';

/** What somebody decided about one text; nothing takes a decision back. */
export type Decision =
  | { readonly kind: 'value'; readonly field: ImportFieldName; readonly text: string; readonly answer: string | undefined }
  | { readonly kind: 'person'; readonly text: string; readonly answer: PersonAnswer | undefined }
  | { readonly kind: 'organisation'; readonly key: string; readonly answer: OrganisationAnswer | undefined };

export function withDecisions(answers: Answers, decisions: readonly Decision[]): Answers {
  const people = new Map(Object.entries(answers.people));
  const organisations = new Map(Object.entries(answers.organisations));
  const values = new Map(Object.entries(answers.values).map(([field, texts]) => [field, new Map(Object.entries(texts))]));
  for (const decision of decisions) {
    switch (decision.kind) {
      case 'person': put(people, decision.text, decision.answer); break;
      case 'organisation': put(organisations, decision.key, decision.answer); break;
      case 'value': {
        const texts = values.get(decision.field) ?? new Map<string, string>();
        put(texts, decision.text, decision.answer);
        values.set(decision.field, texts);
      }
    }
  }
  // Texts of a file may be the names of what every object has: they are defined here, never assigned.
  return {
    ...answers,
    values: Object.fromEntries(Array.from(values, ([field, texts]) => [field, Object.fromEntries(texts)])),
    people: Object.fromEntries(people),
    organisations: Object.fromEntries(organisations)
  };
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

function put<Answer>(map: Map<string, Answer>, text: string, answer: Answer | undefined): void {
  if (answer === undefined) map.delete(text);
  else map.set(text, answer);
}
