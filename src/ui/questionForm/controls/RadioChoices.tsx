import * as React from 'react';
import { Option } from '../../../domain/protocol/packText';
import { questionFormWords } from '../../../loc/questionForm';
import { fill } from '../../../loc/wording';
import { packTextIn } from '../packTextIn';
import { PackWords } from '../PackWords';
import { useQuestionGround } from '../questionControl';
import styles from '../QuestionForm.module.scss';

interface Props {
  readonly id: string;
  /** Of the group, for the button that clears it. */
  readonly label: string;
  readonly options: readonly Option[];
  readonly chosen: string | undefined;
  /** Short answers stand beside each other. */
  readonly isShort?: boolean;
  onChange(code: string | undefined): void;
}

/** One of several answers, all in view. */
export function RadioChoices({ id, label, options, chosen, isShort = false, onChange }: Props): React.ReactElement {
  const { language } = useQuestionGround();
  const words = questionFormWords(language);
  const first = React.useRef<HTMLInputElement>(null);
  const clear = (): void => {
    first.current?.focus();
    onChange(undefined);
  };
  return (
    <div className={isShort ? styles.inline : styles.stacked}>
      {options.map((option, at) => (
        <label key={option.code} className={styles.option} htmlFor={at === 0 ? id : `${id}-${option.code}`}>
          <input
            ref={at === 0 ? first : undefined} id={at === 0 ? id : `${id}-${option.code}`} type="radio" name={id} checked={chosen === option.code}
            onChange={() => onChange(option.code)}
          />
          <span>
            <PackWords of={option.text} language={language} />
            {option.guidance && <span className={styles.optionGuidance}><PackWords of={option.guidance} language={language} /></span>}
          </span>
        </label>
      ))}
      {chosen !== undefined && <button type="button" className={styles.clear} aria-label={fill(words.clearOf, label)} onClick={clear}>{words.clear}</button>}
    </div>
  );
}

/** The text of the option of a code; a code that the pack has no longer shows as it is. */
export function optionText(options: readonly Option[], code: string, language: 'en' | 'cy'): string {
  const option = options.find((each) => each.code === code);
  return option === undefined ? code : packTextIn(option.text, language).text;
}
