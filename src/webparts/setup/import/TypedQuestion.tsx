import * as React from 'react';
import { answerTo } from '../../../domain/import/answers';
import { importFields } from '../../../domain/import/importField';
import { readInputs } from '../../../domain/record/fieldInput';
import { FieldProblem } from '../../../domain/record/fieldProblem';
import { FieldValue } from '../../../domain/record/fieldValue';
import { importQuestionsWords, ImportQuestionsWords } from '../../../loc/importExport/importQuestions';
import { fill } from '../../../loc/wording';
import { problemWords } from '../../../ui/form/problemWords';
import frame from './Import.module.scss';
import type { QuestionProps } from './questionGround';
import { shownText } from './shownText';
import styles from './Questions.module.scss';

/** A text in whose place a day, an amount, a number or an address is typed. */
export function TypedQuestion({ id, question, ground, onDecide }: QuestionProps<'value'>): React.ReactElement {
  const { language, answers } = ground;
  const words = importQuestionsWords(language);
  const { field, text, fieldKind, suggested } = question;
  const answer = answerTo(answers.values[field], text);
  // Nothing while what stands there is not somebody’s typing.
  const [typed, setTyped] = React.useState<string>();
  const [problem, setProblem] = React.useState<Omit<FieldProblem, 'field'>>();
  const decide = (next: string | undefined): void => onDecide({ kind: 'value', field, text, answer: next });
  const isSuggestion = typed === undefined && answer === undefined && suggested !== undefined;
  const take = (): void => {
    if (typed === undefined) return;
    const read = readTyped(field, typed);
    setProblem('problem' in read ? read.problem : undefined);
    if (typed.trim() !== '' || answer !== '') decide('problem' in read ? undefined : read.answer);
    if ('answer' in read && read.answer !== undefined) setTyped(undefined);
  };
  const settle = (next: string | undefined): void => {
    setTyped(undefined);
    setProblem(undefined);
    decide(next);
  };
  const confirm = (): void => { settle(suggested); document.getElementById(id)?.focus(); };
  const help = isSuggestion ? words.suggestionTyped : helpOf(fieldKind, words);
  return (
    <>
      <input
        type="text" id={id} className={`${frame.input} ${styles.control}`} value={typed ?? shownOf(answer ?? suggested ?? '')} autoComplete="off" spellCheck={false} aria-invalid={problem !== undefined}
        aria-describedby={`${id}-about ${id}-problem`} onChange={({ target }) => setTyped(target.value)} onBlur={take} onKeyDown={({ key }) => { if (key === 'Enter') take(); }}
      />
      {isSuggestion && <button type="button" className={frame.other} aria-label={fill(words.confirmOf, shownOf(suggested), shownText(text))} onClick={confirm}>{words.confirm}</button>}
      <button type="button" className={frame.other} aria-pressed={answer === ''} aria-label={fill(words.leaveEmptyOf, shownText(text))} onClick={() => settle(answer === '' ? undefined : '')}>{words.leaveEmpty}</button>
      <p className={styles.about} id={`${id}-about`}>{help}</p>
      <p className={styles.wrong} id={`${id}-problem`} role="alert">{problem !== undefined && problemWords(problem, language)}</p>
    </>
  );
}

type ReadTyped = { readonly answer: string | undefined } | { readonly problem: Omit<FieldProblem, 'field'> };

/** As forms read it. Days are kept as 2026-04-01, so that nobody has to guess again. */
function readTyped(field: string, typed: string): ReadTyped {
  const spec = importFields.find(({ name }) => name === field);
  if (spec === undefined) return { answer: undefined };
  const { values, problems } = readInputs([spec], { [field]: spec.kind === 'link' ? { address: typed, text: '' } : typed } as never);
  const value: FieldValue | undefined = values[spec.name];
  if (problems.length > 0) return { problem: problems[0] };
  return { answer: value?.kind === 'day' ? value.day : typed.trim() || undefined };
}

function shownOf(answer: string): string {
  return /^\d{4}-\d\d-\d\d$/.test(answer) ? answer.split('-').reverse().join('/') : answer;
}

function helpOf(kind: string, words: ImportQuestionsWords): string {
  switch (kind) {
    case 'day': return words.dayHelp;
    case 'money': return words.moneyHelp;
    case 'link': return words.linkHelp;
    default: return words.numberHelp;
  }
}
