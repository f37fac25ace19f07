import * as React from 'react';
import { Day } from '../../../domain/calendar/day';
import { askedSections } from '../../../domain/protocol/asked';
import { dayOfInstant } from '../../../data/day';
import { dayText } from '../../../loc/calendar';
import { checklistsWords } from '../../../loc/checklists';
import { stateText } from '../../../loc/submissionState';
import { fill, Language } from '../../../loc/wording';
import { Filled } from '../../../ui/Filled';
import { Icon } from '../../../ui/icons/Icon';
import { PackWords } from '../../../ui/questionForm/PackWords';
import { QuestionContext } from '../../../ui/questionForm/questionControl';
import { QuestionText } from '../../../ui/questionForm/QuestionText';
import type { OpenedForm } from '../checklistsGateway';
import { Findings } from '../form/Findings';
import { FormTitle } from '../../../ui/questionForm/FormTitle';
import { DecidedAction } from '../form/DecidedAction';
import styles from '../form/FormScreen.module.scss';

interface Props {
  readonly opened: OpenedForm;
  readonly today: Day;
  readonly language: Language;
  onBack(): void;
}

/** The whole form as it is filled in, to be read and printed. */
export function PrintedForm({ opened, today, language, onBack }: Props): React.ReactElement {
  const words = checklistsWords(language);
  const { submission, protocol, form } = opened;
  const { answers, entry, officer, state, changedAt } = submission;
  const heading = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => heading.current?.focus(), []);
  const ground = React.useMemo(() => ({ language, protocol }), [language, protocol]);
  return (
    <QuestionContext.Provider value={ground}>
      <article className={styles.printed} aria-labelledby="form-title">
        <div className={styles.printBar}>
          <button type="button" className={styles.back} onClick={onBack}><Icon name="right" />{words.backToForm}</button>
          <button type="button" className={styles.button} onClick={() => window.print()}><Icon name="print" />{words.print}</button>
        </div>
        <h2 className={styles.title} id="form-title" ref={heading} tabIndex={-1}><FormTitle head={submission} form={form} title={submission.title} language={language} /></h2>
        <p className={styles.meta}>
          {entry && `${entry.reference} · `}
          <Filled text={words.byProtocol} parts={[<PackWords key="title" of={protocol.title} language={language} />, protocol.version]} />
          {' · '}
          {[stateText(state, language), officer?.name, fill(words.changedOn, dayText(dayOfInstant(changedAt), language))].filter(Boolean).join(' · ')}
        </p>
        {askedSections(form, answers).map(({ section, questions }) => (
          <section key={section.code} className={styles.section}>
            <h3 className={styles.sectionTitle}><PackWords of={section.title} language={language} /></h3>
            {questions.map((question) => (
              <React.Fragment key={question.code}>
                <QuestionText question={question} answer={answers[question.code]} />
                <DecidedAction answer={answers[question.code]} actions={opened.actions} language={language} />
              </React.Fragment>
            ))}
          </section>
        ))}
        <Findings opened={opened} held={submission} answers={answers} today={today} language={language} />
      </article>
    </QuestionContext.Provider>
  );
}
