import { Decision } from '../../../domain/import/answering';
import type { ImportFacts } from '../../../domain/import/importFacts';
import type { Mapping } from '../../../domain/import/mapping';
import { Question } from '../../../domain/import/question';
import { ImportQuestionsWords } from '../../../loc/importExport/importQuestions';
import { fill } from '../../../loc/wording';
import { suggestedDecision } from './suggestedDecision';

interface AnswerAll {
  readonly text: string;
  readonly decisions: readonly Decision[];
}

/** What can be decided for all open questions of a group at once; nothing for one alone. */
export function answerAll(open: readonly Question[], { otherwise }: Mapping, facts: Pick<ImportFacts, 'today'>, words: ImportQuestionsWords): readonly AnswerAll[] {
  const suggested = open.map((question) => suggestedDecision(question, facts)).filter((decision): decision is Decision => decision !== undefined);
  const rest = open.map((question): Decision => {
    switch (question.kind) {
      case 'value': return { ...question, answer: '' };
      case 'person': return { ...question, answer: { kind: 'none' } };
      case 'organisation': return { ...question, answer: { kind: 'new', sector: question.suggested ?? otherwise.sector } };
    }
  });
  const restText = { value: words.emptyAll, person: words.nobodyAll, organisation: words.addAll };
  return [
    { text: fill(words.confirmAll, suggested.length), decisions: suggested },
    ...open.slice(0, 1).map(({ kind }) => ({ text: restText[kind], decisions: rest }))
  ].filter(({ decisions }) => decisions.length > 1);
}
