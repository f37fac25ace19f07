import * as React from 'react';
import { answerTo } from '../../../domain/import/answers';
import type { EntryFieldName } from '../../../domain/partnership/entryField';
import { choiceText } from '../../../loc/choices';
import { entryWords } from '../../../loc/entry';
import { importQuestionsWords } from '../../../loc/importExport/importQuestions';
import { fill } from '../../../loc/wording';
import frame from './Import.module.scss';
import type { QuestionProps } from './questionGround';
import { shownText } from './shownText';
import styles from './Questions.module.scss';

/** A text that stands for one of a few things. What is suggested stands there, and counts once it is confirmed. */
export function ValueQuestion({ id, question, ground, onDecide }: QuestionProps<'value'>): React.ReactElement {
  const { language, answers, facts } = ground;
  const words = importQuestionsWords(language);
  const { field, text, suggested, fieldKind } = question;
  const { yes, no } = entryWords(language);
  const options = fieldKind === 'yesNo'
    ? [{ value: 'yes', shown: yes }, { value: 'no', shown: no }]
    : (facts.choices[field as EntryFieldName] ?? []).map((choice) => ({ value: choice, shown: choiceText(choice, language) }));
  const answer = answerTo(answers.values[field], text);
  const shown = answer ?? suggested;
  const isSuggestion = answer === undefined && suggested !== undefined;
  const decide = (next: string | undefined): void => onDecide({ kind: 'value', field, text, answer: next });
  const choose = (value: string): void => decide(value === later ? undefined : value === empty ? '' : value.slice(1));
  const confirm = (): void => { decide(suggested); document.getElementById(id)?.focus(); };
  return (
    <>
      <select id={id} className={`${frame.select} ${styles.control}`} value={shown === undefined ? later : shown === '' ? empty : `=${shown}`} aria-describedby={isSuggestion ? `${id}-about` : undefined} onChange={({ target }) => choose(target.value)}>
        <option value={later}>{words.later}</option>
        {options.map((option) => <option key={option.value} value={`=${option.value}`}>{option.shown}</option>)}
        <option value={empty}>{words.leaveEmpty}</option>
      </select>
      {isSuggestion && (
        <>
          <button type="button" className={frame.other} aria-label={fill(words.confirmOf, options.find(({ value }) => value === suggested)?.shown ?? '', shownText(text))} onClick={confirm}>{words.confirm}</button>
          <p className={styles.about} id={`${id}-about`}>{words.suggestion}</p>
        </>
      )}
    </>
  );
}

/** Never what a choice is called: those begin with an equals sign. */
const later = 'later';
const empty = 'empty';
