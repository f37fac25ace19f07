import * as React from 'react';
import { decisions, mostOfComment, type Decision } from '../../../domain/approval/decision';
import { decisionWords } from '../../../loc/approvals/decision';
import { numberText } from '../../../loc/money';
import { fill, type Language } from '../../../loc/wording';
import { SpokenChange } from '../../../ui/SpokenChange';
import type { KeptState } from '../../../ui/form/drafts/useKeptState';
import { ConfirmDecision } from './ConfirmDecision';
import { CorrectionReason } from './CorrectionReason';
import { DecisionFailed } from './DecisionFailed';
import type { KeptDecision } from './keptDecision';
import type { DecisionInPage } from './useDecision';
import styles from './Step.module.scss';

interface Props {
  readonly page: DecisionInPage;
  readonly kept: KeptState<KeptDecision>;
  /** What a decision leads to, in words. */
  readonly follows: (decision: Decision) => string;
  /** What can be decided. */
  readonly offered?: readonly Decision[];
  /** A former decision is corrected: that has a reason, and can be left. */
  readonly correction?: { leave(): void };
  readonly language: Language;
  /** Loads the step anew; the comment stays. */
  onAgain(): void;
}

/** The limit is told when it comes near. */
const nearInCharacters = 500;

/** The comment, and what can be decided with it. */
export function DecisionForm({ page, kept, follows, offered = decisions, correction, language, onAgain }: Props): React.ReactElement {
  const words = decisionWords(language);
  const { deciding } = page;
  const { comment } = kept.state;
  const problem = deciding.kind === 'open' ? deciding.problem : undefined;
  const left = mostOfComment - comment.trim().length;
  const isTooLong = left < 0;
  // What was wrong when it was pressed, as long as it is.
  const ofComment = (problem === 'commentMissing' && comment.trim() === '') || (problem === 'commentTooLong' && isTooLong) ? problem : undefined;
  const counted = left < nearInCharacters ? fill(isTooLong ? words.charactersOver : words.charactersLeft, numberText(Math.abs(left))) : '';
  const box = React.useRef<HTMLTextAreaElement>(null);
  const reasonBox = React.useRef<HTMLTextAreaElement>(null);
  const buttons = React.useRef<HTMLDivElement>(null);
  const asked = React.useRef<Decision>();
  const isCorrection = correction !== undefined;
  // The button that began it has gone.
  React.useEffect(() => { if (isCorrection) reasonBox.current?.focus(); }, [isCorrection]);
  React.useEffect(() => {
    if (problem !== undefined) (problem === 'reasonMissing' ? reasonBox : box).current?.focus();
    // The question that had the focus has gone.
    else if (deciding.kind === 'open' && asked.current !== undefined) buttons.current?.querySelectorAll('button')[offered.indexOf(asked.current)].focus();
    asked.current = deciding.kind === 'open' ? undefined : deciding.decision;
  }, [deciding, problem, offered]);
  const described = ['decision-help', ofComment !== undefined && 'decision-problem', counted !== '' && 'decision-count'].filter(Boolean).join(' ');
  return (
    <section aria-labelledby="decision-title" className={styles.decision}>
      <h3 id="decision-title" tabIndex={-1} className={styles.sectionTitle}>{correction === undefined ? words.title : words.correctTitle}</h3>
      {offered.length < decisions.length && <p className={styles.help}>{words.notAll}</p>}
      {correction !== undefined && <CorrectionReason box={reasonBox} kept={kept} isMissing={problem === 'reasonMissing' && (kept.state.reason ?? '').trim() === ''} isSending={deciding.kind === 'sending'} language={language} />}
      <label htmlFor="decision-comment" className={styles.label}>{words.comment}</label>
      <p id="decision-help" className={styles.help}>{fill(words.commentHelp, numberText(mostOfComment))}</p>
      {ofComment !== undefined && <p id="decision-problem" className={styles.problem} role="alert">{fill(words[ofComment], numberText(mostOfComment))}</p>}
      <textarea
        id="decision-comment" ref={box} className={styles.comment} rows={5} value={comment} aria-invalid={ofComment !== undefined || isTooLong} aria-describedby={described}
        readOnly={deciding.kind === 'sending'} onChange={(event) => kept.set({ ...kept.state, comment: event.target.value })}
      />
      {counted !== '' && <p id="decision-count" className={isTooLong ? styles.problem : styles.help}>{counted}</p>}
      <SpokenChange text={counted} className={styles.spoken} />
      {deciding.kind === 'open' && (
        <div className={styles.buttons} ref={buttons}>
          {offered.map((decision) => <button key={decision} type="button" className={decision === 'approve' ? styles.main : styles.button} onClick={() => page.ask(decision)}>{words[decision]}</button>)}
          {correction !== undefined && <button type="button" className={styles.button} onClick={correction.leave}>{words.leaveCorrection}</button>}
        </div>
      )}
      {(deciding.kind === 'confirming' || deciding.kind === 'sending') && <ConfirmDecision deciding={deciding} page={page} follows={follows(deciding.decision)} language={language} />}
      {deciding.kind === 'failed' && <DecisionFailed deciding={deciding} page={page} language={language} onAgain={onAgain} />}
    </section>
  );
}
