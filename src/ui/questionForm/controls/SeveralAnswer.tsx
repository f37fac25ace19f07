import * as React from 'react';
import { SeveralQuestion } from '../../../domain/protocol/question';
import { PackWords } from '../PackWords';
import { QuestionControlProps, useQuestionGround } from '../questionControl';
import styles from '../QuestionForm.module.scss';

export function SeveralAnswer({ id, question, value, isInvalid, onChange }: QuestionControlProps<SeveralQuestion>): React.ReactElement {
  const { language } = useQuestionGround();
  const chosen = value?.kind === 'choices' ? value.codes : [];
  const set = (code: string, isChosen: boolean): void => {
    const codes = question.options.map((option) => option.code).filter((each) => (each === code ? isChosen : chosen.includes(each)));
    onChange(codes.length === 0 ? undefined : { kind: 'choices', codes });
  };
  return (
    <div className={styles.stacked}>
      {question.options.map(({ code, text, guidance }, at) => (
        <label key={code} className={styles.option} htmlFor={at === 0 ? id : `${id}-${code}`}>
          <input
            id={at === 0 ? id : `${id}-${code}`} type="checkbox" checked={chosen.includes(code)} aria-invalid={isInvalid || undefined}
            onChange={(event) => set(code, event.target.checked)}
          />
          <span>
            <PackWords of={text} language={language} />
            {guidance && <span className={styles.optionGuidance}><PackWords of={guidance} language={language} /></span>}
          </span>
        </label>
      ))}
    </div>
  );
}
