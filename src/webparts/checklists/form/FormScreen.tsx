import * as React from 'react';
import { Answer } from '../../../domain/protocol/answer';
import { askedSections } from '../../../domain/protocol/asked';
import { progressOf } from '../../../domain/protocol/progress';
import { AnswerProblem } from '../../../domain/protocol/answerProblem';
import { answerProblems } from '../../../domain/protocol/answerProblems';
import { Language } from '../../../loc/wording';
import { FormContext } from '../../../ui/form/formContext';
import { QuestionContext } from '../../../ui/questionForm/questionControl';
import type { OpenedForm } from '../checklistsGateway';
import { AskedQuestion } from './AskedQuestion';
import { FormFoot } from './FormFoot';
import { FormHead } from './FormHead';
import { FormNotices } from './FormNotices';
import { FormProblems } from './FormProblems';
import { FormSection } from './FormSection';
import { FormProgress } from './FormProgress';
import { Findings } from './Findings';
import { FormWork } from './formWork';
import { LeftBehind } from './LeftBehind';
import { SpokenTooLong } from './SpokenTooLong';
import { useFormSession } from './useFormSession';
import { useSameProblems } from './useSameProblems';
import styles from './FormScreen.module.scss';

interface Props {
  readonly opened: OpenedForm;
  readonly work: FormWork;
  readonly language: Language;
}

const none: readonly AnswerProblem[] = [];

/** One form of the protocol, filled in: saved as it is answered, with what is missing and what follows from it. */
export function FormScreen({ opened, work, language }: Props): React.ReactElement {
  const { submission, protocol, form } = opened;
  const page = useFormSession(submission, opened.mayChange, work);
  const { session } = page;
  const { answers } = session;
  const [attempt, setAttempt] = React.useState(0);
  const sections = React.useMemo(() => askedSections(form, answers), [form, answers]);
  const found = useSameProblems(React.useMemo(() => answerProblems(protocol, form, answers), [protocol, form, answers]));
  const progress = React.useMemo(() => progressOf(form, answers, found), [form, answers, found]);
  // What is too long is said while it is typed; what is missing once somebody asks.
  const problems = attempt > 0 ? found : found.filter(({ code }) => code === 'tooLong');
  const formTooLong = found.find(({ code }) => code === 'formTooLong');
  const problemOf = (code: string): AnswerProblem | undefined => problems.find((each) => each.question === code) ?? (code === session.latest ? formTooLong : undefined);
  const onAnswer = React.useCallback((question: string, answer: Answer) => session.answer(question, answer), [session]);
  const ground = React.useMemo(() => ({ language, protocol, library: opened.library, organisations: opened.organisations }), [language, protocol, opened]);

  return (
    <FormContext.Provider value={work.sources}>
      <QuestionContext.Provider value={ground}>
        <form className={styles.form} noValidate onSubmit={(event) => event.preventDefault()} aria-labelledby="form-title">
          <FormHead opened={opened} page={page} work={work} language={language} />
          <FormNotices opened={opened} page={page} work={work} isTooLong={formTooLong !== undefined} language={language} />
          <LeftBehind drafts={page.leftBehind} onDrop={page.dropLeftBehind} language={language} />
          <FormProblems form={form} problems={attempt > 0 ? found : none} attempt={attempt} language={language} />
          <SpokenTooLong protocol={protocol} problems={problems} language={language} />
          <div className={styles.columns}>
            <FormProgress sections={sections} progress={progress} language={language} />
            <div className={styles.questions}>
              {sections.map(({ section, questions }) => (
                <FormSection key={section.code} section={section} language={language}>
                  {questions.map((question) => (
                    <AskedQuestion
                      key={question.code} question={question} answer={answers[question.code]} onAnswer={onAnswer} problem={problemOf(question.code)}
                      clash={session.clashes.find((each) => each.question === question.code)} session={session} actions={opened.actions} work={work} isReadOnly={!opened.mayChange} language={language}
                    />
                  ))}
                </FormSection>
              ))}
              <Findings opened={opened} held={session.held} answers={answers} today={work.today} language={language} />
              <FormFoot opened={opened} page={page} work={work} problems={found} onCheck={() => setAttempt((before) => before + 1)} language={language} />
            </div>
          </div>
        </form>
      </QuestionContext.Provider>
    </FormContext.Provider>
  );
}

export { PrintedForm } from '../print/PrintedForm';
export { UnknownFormScreen } from './UnknownFormScreen';
