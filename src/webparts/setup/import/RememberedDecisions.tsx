import * as React from 'react';
import { isDecided } from '../../../domain/import/answering';
import type { Question } from '../../../domain/import/question';
import { importQuestionsWords } from '../../../loc/importExport/importQuestions';
import { numberText } from '../../../loc/money';
import { fill, Language } from '../../../loc/wording';
import { Notice } from '../../../ui/form/notice/Notice';
import type { Remembered } from './importState';
import { rememberedFrom } from './rememberedText';

interface Props {
  readonly questions: readonly Question[];
  readonly remembered: Remembered;
  readonly language: Language;
}

/** That somebody has decided some of it before: nothing is taken over unseen. */
export function RememberedDecisions({ questions, remembered, language }: Props): React.ReactElement | null {
  const words = importQuestionsWords(language);
  const count = questions.filter((question) => isDecided(question, remembered.answers)).length;
  if (count === 0) return null;
  const number = count === 1 ? words.takenOverOne : fill(words.takenOver, numberText(count));
  return <Notice kind="info" text={`${number} ${rememberedFrom(remembered, language)}`} />;
}
