import * as React from 'react';
import { AnswerProblem } from '../../../domain/protocol/answerProblem';
import { FormDefinition } from '../../../domain/protocol/form';
import { Question } from '../../../domain/protocol/question';
import { checklistsWords } from '../../../loc/checklists';
import { Language } from '../../../loc/wording';
import { answerProblemText } from '../../../ui/questionForm/answerProblemText';
import { packTextIn } from '../../../ui/questionForm/packTextIn';
import { questionId } from '../../../ui/questionForm/questionId';
import { leadIn } from '../leadIn';
import styles from './FormScreen.module.scss';

interface Props {
  readonly form: FormDefinition;
  readonly problems: readonly AnswerProblem[];
  /** Counts how often somebody asked what is missing: each brings the focus here. */
  readonly attempt: number;
  readonly language: Language;
}

/** Everything that is still to be done before the form is complete, each leading to its question. */
export function FormProblems({ form, problems, attempt, language }: Props): React.ReactElement | null {
  const words = checklistsWords(language);
  const heading = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => { if (attempt > 0) heading.current?.focus(); }, [attempt]);
  if (problems.length === 0) return null;
  const questions = new Map(form.sections.flatMap((section) => section.questions).map((question): [string, Question] => [question.code, question]));
  const lead = (event: React.MouseEvent, id: string): void => {
    event.preventDefault();
    const target = document.getElementById(id);
    target?.focus();
    target?.scrollIntoView?.({ block: 'center' });
  };
  const textOf = ({ text }: Question): string => packTextIn(text, language).text;
  return (
    <div className={styles.summary} role="group" aria-labelledby="form-problems">
      <h3 className={styles.summaryTitle} id="form-problems" ref={heading} tabIndex={-1}>{words.problemsTitle}</h3>
      <ul className={styles.summaryList}>
        {problems.map((problem, at) => {
          const question = problem.question === undefined ? undefined : questions.get(problem.question);
          if (question === undefined) return <li key={at}>{answerProblemText(problem, { kind: 'longText' }, language)}</li>;
          const id = targetOf(problem, question);
          return <li key={at}><a href={`#${id}`} onClick={(event) => lead(event, id)}>{textOf(question)}{leadIn(textOf(question))}{answerProblemText(problem, question, language)}</a></li>;
        })}
      </ul>
    </div>
  );
}

function targetOf({ code, row, column }: AnswerProblem, question: Question): string {
  const id = questionId(question.code);
  if (row !== undefined) return `${id}-${row}-${column ?? ''}`;
  if (code === 'reasonMissing') return `${id}-reason`;
  return code === 'commentMissing' ? `${id}-comment` : id;
}
