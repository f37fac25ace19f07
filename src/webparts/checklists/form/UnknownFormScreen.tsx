import * as React from 'react';
import { Answer } from '../../../domain/protocol/answer';
import { Question } from '../../../domain/protocol/question';
import { Submission } from '../../../domain/submission/submission';
import { checklistsWords } from '../../../loc/checklists';
import { stateText } from '../../../loc/submissionState';
import { fill, Language } from '../../../loc/wording';
import { Notice } from '../../../ui/form/notice/Notice';
import { Icon } from '../../../ui/icons/Icon';
import { QuestionContext } from '../../../ui/questionForm/questionControl';
import { FormTitle } from '../../../ui/questionForm/FormTitle';
import { QuestionText } from '../../../ui/questionForm/QuestionText';
import { DecidedAction } from './DecidedAction';
import styles from './FormScreen.module.scss';

interface Props {
  readonly submission: Submission;
  /** What was not saved of it. */
  readonly leftBehind: React.ReactNode;
  readonly language: Language;
  onLeave(): void;
}

const noPack = { scales: {}, priorities: [], documentKinds: [], risks: [] };

/** A form whose version of the protocol the site does not have any longer: every answer to be read and printed, under the code of its question. */
export function UnknownFormScreen({ submission, leftBehind, language, onLeave }: Props): React.ReactElement {
  const { entry, protocol, state, officer, answers } = submission;
  const words = checklistsWords(language);
  const heading = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => heading.current?.focus(), []);
  const ground = React.useMemo(() => ({ language, protocol: noPack }), [language]);
  const given = Object.entries(answers);
  return (
    <QuestionContext.Provider value={ground}>
      <article className={styles.printed} aria-labelledby="form-title">
        <div className={styles.printBar}>
          <button type="button" className={styles.back} onClick={onLeave}><Icon name="right" />{words.back}</button>
          <button type="button" className={styles.button} onClick={() => window.print()}><Icon name="print" />{words.print}</button>
        </div>
        <h2 className={styles.title} id="form-title" ref={heading} tabIndex={-1}><FormTitle head={submission} title={submission.title} language={language} /></h2>
        <p className={styles.meta}>{[entry?.reference, protocol, stateText(state, language), officer?.name].filter(Boolean).join(' · ')}</p>
        <Notice kind="warning" text={fill(words.protocolMissing, protocol)} />
        {leftBehind}
        <section className={styles.section}>
          {given.length === 0 && <p>{words.nothingAnswered}</p>}
          {given.map(([code, answer]) => (
            <React.Fragment key={code}>
              <QuestionText question={unknownQuestion(code, answer)} answer={answer} />
              <DecidedAction answer={answer} language={language} />
            </React.Fragment>
          ))}
        </section>
      </article>
    </QuestionContext.Provider>
  );
}

/** As much of a question as its answer tells. Yes and no are the same in every pack; other codes show as they are. */
function unknownQuestion(code: string, { value }: Answer): Question {
  const known = { code, text: { en: code }, source: { needs: [] } };
  if (value?.kind !== 'table') return { ...known, kind: 'yesNo' };
  const columns = Array.from(new Set(value.rows.flatMap(({ cells }) => Object.keys(cells))));
  return { ...known, kind: 'table', columns: columns.map((column) => ({ code: column, kind: 'shortText', text: { en: column } })) };
}
