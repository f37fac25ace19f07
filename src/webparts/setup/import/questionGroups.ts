import { needsDecision } from '../../../domain/import/answering';
import { importFields } from '../../../domain/import/importField';
import { Question } from '../../../domain/import/question';
import { importQuestionsWords } from '../../../loc/importExport/importQuestions';
import { Language } from '../../../loc/wording';
import { fieldLabel } from './fieldLabel';

export interface QuestionGroup {
  readonly key: string;
  readonly title: string;
  readonly questions: readonly Question[];
  /** Nothing has to be decided: it is there to be looked at. */
  readonly isOptional?: boolean;
}

/** Questions by what they are about, in the order of an entry’s fields; those of which nothing has to be decided come last. */
export function questionGroups(questions: readonly Question[], language: Language): readonly QuestionGroup[] {
  const words = importQuestionsWords(language);
  const of = (isOne: (question: Question) => boolean): readonly Question[] => questions.filter(isOne);
  return [
    ...importFields.map(({ name }) => ({ key: name, title: fieldLabel(name, language), questions: of((question) => question.kind === 'value' && question.field === name) })),
    { key: 'people', title: words.people, questions: of(({ kind }) => kind === 'person') },
    { key: 'organisations', title: words.organisations, questions: of((question) => question.kind === 'organisation' && needsDecision(question)) },
    { key: 'newOrganisations', title: words.newOrganisations, questions: of((question) => !needsDecision(question)), isOptional: true }
  ].filter((group) => group.questions.length > 0);
}
