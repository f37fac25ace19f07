import type { Decision } from '../../../domain/import/answering';
import type { ImportFacts } from '../../../domain/import/importFacts';
import type { Question } from '../../../domain/import/question';
import { suggestOrganisation } from '../../../domain/import/suggestOrganisation';

/** The decision that is proposed; it counts once somebody confirms it. */
export function suggestedDecision(question: Question, { today }: Pick<ImportFacts, 'today'>): Decision | undefined {
  switch (question.kind) {
    case 'value': return question.suggested === undefined ? undefined : { ...question, answer: question.suggested };
    case 'person': return question.suggested && { kind: 'person', text: question.text, answer: { kind: 'person', person: question.suggested } };
    case 'organisation': {
      const suggested = suggestOrganisation(question.near, today);
      return suggested && { kind: 'organisation', key: question.key, answer: { kind: 'known', id: suggested.id } };
    }
  }
}
