import * as React from 'react';
import { AnswerProblem } from '../../../domain/protocol/answerProblem';
import { Protocol } from '../../../domain/protocol/protocol';
import { Language } from '../../../loc/wording';
import { answerProblemText } from '../../../ui/questionForm/answerProblemText';
import { SpokenChange } from '../../../ui/SpokenChange';
import { leadIn } from '../../../ui/questionForm/leadIn';
import { questionTextOf } from '../../../ui/questionForm/findings/questionTextOf';
import styles from './FormScreen.module.scss';

interface Props {
  readonly protocol: Protocol;
  readonly problems: readonly AnswerProblem[];
  readonly language: Language;
}

/** Answers that have become too long while they are typed, said once typing pauses: nobody has asked what is missing yet, so no summary says it. */
export function SpokenTooLong({ protocol, problems, language }: Props): React.ReactElement {
  const texts = problems.filter(({ code }) => code === 'tooLong').map((problem) => {
    const text = questionTextOf(protocol, problem.question ?? '', language);
    return `${text}${leadIn(text)}${answerProblemText(problem, { kind: 'longText' }, language)}`;
  });
  return <SpokenChange text={texts.join(' ')} className={styles.spoken} />;
}
