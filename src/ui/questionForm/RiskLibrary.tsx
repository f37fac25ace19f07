import * as React from 'react';
import { questionFormWords } from '../../loc/questionForm';
import { fill } from '../../loc/wording';
import { PackWords } from './PackWords';
import { useQuestionGround } from './questionControl';
import answerStyles from './AnswerText.module.scss';
import styles from './QuestionForm.module.scss';

/** Risks that the pack has collected, to think of below the question about them. Nothing where it has none. */
export function RiskLibrary(): React.ReactElement | null {
  const { language, protocol: { risks } } = useQuestionGround();
  if (risks.length === 0) return null;
  return (
    <details className={styles.hint}>
      <summary>{fill(questionFormWords(language).riskLibrary, risks.length)}</summary>
      <ul className={answerStyles.plainList}>
        {risks.map(({ code, text, guidance }) => (
          <li key={code}>
            <PackWords of={text} language={language} />
            {guidance && <span className={styles.optionGuidance}><PackWords of={guidance} language={language} /></span>}
          </li>
        ))}
      </ul>
    </details>
  );
}
