import * as React from 'react';
import { ServiceProblem } from '../../data/approvalService/serviceProblem';
import { mostOfComment } from '../../domain/approval/decision';
import { isRecord } from '../../domain/record/plainValue';
import { reasonedActWords } from '../../loc/reasonedAct';
import { numberText } from '../../loc/money';
import { fill, type Language } from '../../loc/wording';
import { serviceErrorText } from '../approvalService/serviceErrorText';
import { useKeptState } from '../form/drafts/useKeptState';
import { ignoreHeldEnter } from '../form/confirm/heldKey';
import { Notice } from '../form/notice/Notice';
import styles from './ReasonedAct.module.scss';

interface Props {
  /** Names its fields in the page, and what somebody types in the browser as theirs. */
  readonly id: string;
  readonly whose: string;
  readonly texts: ActTexts;
  readonly language: Language;
  /** Asked for before the reason. */
  readonly children?: React.ReactNode;
  /** Whether that is filled in; says so there where it is not. */
  isReady?(): boolean;
  /** Rejects with a `ServiceProblem`. */
  act(reason: string): Promise<unknown>;
  /** Nothing of it is kept any more. */
  onDone?(): void;
  onRefused?(error: unknown): void;
  onCancel?(): void;
}

export interface ActTexts {
  readonly open: string;
  /** The same, with what it is about. */
  readonly openOf: string;
  readonly title: string;
  readonly why: string;
  readonly whyHelp: string;
  readonly act: string;
  readonly acting: string;
  readonly notDone: string;
  /** No answer came. */
  readonly notKnown: string;
}

interface Typed {
  readonly isOpen: boolean;
  readonly reason: string;
}

const nothing: Typed = { isOpen: false, reason: '' };

function readTyped(content: unknown): Typed | undefined {
  return isRecord(content) && typeof content.isOpen === 'boolean' && typeof content.reason === 'string' ? { isOpen: content.isOpen, reason: content.reason } : undefined;
}

/** Something that the approval service does for a reason: a button that opens a small form. What was typed is kept until it is done. */
export function ReasonedAct({ id, whose, texts, language, children, isReady = () => true, act, onDone, onRefused, onCancel }: Props): React.ReactElement {
  const words = reasonedActWords(language);
  const { state: { isOpen, reason }, set, drop } = useKeptState(`${id} ${whose}`, nothing, readTyped);
  const [isActing, setActing] = React.useState(false);
  const [problem, setProblem] = React.useState<string>();
  const [refusal, setRefusal] = React.useState<unknown>();
  const title = React.useRef<HTMLHeadingElement>(null);
  const opener = React.useRef<HTMLButtonElement>(null);
  const area = React.useRef<HTMLTextAreaElement>(null);
  const goTo = React.useRef<'title' | 'opener'>();
  React.useEffect(() => {
    // What was pressed is gone.
    if (goTo.current !== undefined) (goTo.current === 'title' ? title : opener).current?.focus();
    goTo.current = undefined;
  }, [isOpen]);
  const open = (): void => { goTo.current = 'title'; set({ isOpen: true, reason }); };
  const cancel = (): void => {
    goTo.current = 'opener';
    setProblem(undefined);
    setRefusal(undefined);
    drop();
    onCancel?.();
  };
  const send = (): void => {
    if (isActing) return;
    const said = reason.trim();
    const wrong = said === '' ? words.reasonMissing : said.length > mostOfComment ? fill(words.tooLong, numberText(said.length)) : undefined;
    setProblem(wrong);
    const ready = isReady();
    if (wrong !== undefined && ready) area.current?.focus();
    if (wrong !== undefined || !ready) return;
    setActing(true);
    setRefusal(undefined);
    act(said).then(
      () => { drop(); setActing(false); onDone?.(); },
      (error: unknown) => { setRefusal(error); setActing(false); onRefused?.(error); }
    );
  };
  if (!isOpen) return <div className={styles.buttons}><button type="button" ref={opener} className={styles.button} aria-label={texts.openOf} onClick={open}>{texts.open}</button></div>;
  const [helpId, problemId] = [`${id}-help`, `${id}-problem`];
  return (
    // No form of its own: it can stand inside one, and HTML knows none in another.
    <div role="group" className={styles.act} aria-labelledby={`${id}-title`}>
      <h3 className={styles.title} id={`${id}-title`} ref={title} tabIndex={-1}>{texts.title}</h3>
      {children}
      <div className={styles.field}>
        <label className={styles.label} htmlFor={`${id}-reason`}>{texts.why} ({words.required})</label>
        <p className={styles.help} id={helpId}>{texts.whyHelp}</p>
        {problem !== undefined && <p className={styles.problem} id={problemId}>{problem}</p>}
        <textarea
          id={`${id}-reason`} ref={area} className={styles.input} rows={3} aria-required="true" aria-invalid={problem !== undefined}
          aria-describedby={problem === undefined ? helpId : `${helpId} ${problemId}`} value={reason} onChange={({ target }) => { setProblem(undefined); set({ isOpen, reason: target.value }); }}
        />
      </div>
      {refusal !== undefined && <Notice kind="problem" title={refusal instanceof ServiceProblem && refusal.kind === 'unreachable' ? texts.notKnown : texts.notDone} text={serviceErrorText(refusal, language)} />}
      <div className={styles.buttons}>
        <button type="button" className={styles.main} aria-disabled={isActing} onKeyDown={ignoreHeldEnter} onClick={send}>{isActing ? texts.acting : texts.act}</button>
        <button type="button" className={styles.button} aria-disabled={isActing} onClick={() => { if (!isActing) cancel(); }}>{words.cancel}</button>
      </div>
    </div>
  );
}
