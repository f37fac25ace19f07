import * as React from 'react';
import type { Action } from '../../../domain/action/action';
import type { AnswerChange } from '../../../domain/approval/changesBetween';
import type { SubmittedContent } from '../../../domain/approval/submittedContent';
import { askedSections, type AskedSection } from '../../../domain/protocol/asked';
import { answerTo } from '../../../domain/protocol/answerTo';
import type { FormDefinition } from '../../../domain/protocol/form';
import type { Language } from '../../../loc/wording';
import { PackWords } from '../../../ui/questionForm/PackWords';
import { QuestionText } from '../../../ui/questionForm/QuestionText';
import { ActionSaid } from './ActionSaid';
import { ChangedAnswer } from './ChangedAnswer';
import styles from './Step.module.scss';

interface Props {
  readonly content: SubmittedContent;
  readonly form: FormDefinition;
  readonly changes: readonly AnswerChange[];
  readonly actions: readonly Action[];
  readonly isOnlyChanges: boolean;
  readonly language: Language;
}

/** The questions with their answers as submitted; where an answer has changed, with what it was. */
export function SubmittedAnswers({ content: { answers }, form, changes, actions, isOnlyChanges, language }: Props): React.ReactElement {
  const sections = React.useMemo(() => (isOnlyChanges ? changedSections(form, changes) : askedSections(form, answers)), [isOnlyChanges, form, changes, answers]);
  return (
    <>
      {sections.map(({ section, questions }) => (
        <section key={section.code} className={styles.section} aria-labelledby={`section-${section.code}`}>
          <h3 id={`section-${section.code}`} className={styles.sectionTitle}><PackWords of={section.title} language={language} /></h3>
          {questions.map((question) => {
            const change = changes.find((each) => each.question === question.code);
            const answer = answerTo(answers, question.code);
            return change === undefined
              ? <React.Fragment key={question.code}><QuestionText question={question} answer={answer} /><ActionSaid answer={answer} actions={actions} language={language} /></React.Fragment>
              : <ChangedAnswer key={question.code} question={question} change={change} actions={actions} language={language} />;
          })}
        </section>
      ))}
    </>
  );
}

/** What is not asked any more is there too: it was answered when the form was last decided on. */
function changedSections({ sections }: FormDefinition, changes: readonly AnswerChange[]): readonly AskedSection[] {
  return sections
    .map((section) => ({ section, questions: section.questions.filter(({ code }) => changes.some(({ question }) => question === code)) }))
    .filter(({ questions }) => questions.length > 0);
}
