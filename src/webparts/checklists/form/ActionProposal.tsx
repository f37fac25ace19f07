import * as React from 'react';
import { proposedAction } from '../../../domain/protocol/adverse';
import { Answer } from '../../../domain/protocol/answer';
import { Question } from '../../../domain/protocol/question';
import { checklistsWords } from '../../../loc/checklists';
import { fill, Language } from '../../../loc/wording';
import { DayControl } from '../../../ui/form/controls/DayControl';
import { PersonControl } from '../../../ui/form/controls/PersonControl';
import { useKeptState } from '../../../ui/form/drafts/useKeptState';
import { problemWords } from '../../../ui/form/problemWords';
import { packTextIn } from '../../../ui/questionForm/packTextIn';
import type { ActionDraft } from '../checklistsGateway';
import { ActionInProgress, readActionInProgress } from './actionInProgress';
import { FormWork } from './formWork';
import { saveErrorText } from './saveErrorText';
import styles from './FormScreen.module.scss';

interface Props {
  readonly question: Question;
  readonly answer: Answer | undefined;
  readonly work: FormWork;
  readonly language: Language;
  onAnswer(question: string, answer: Answer): void;
}

type Step = { readonly kind: 'proposed' | 'ownerLeft' | 'saving' } | { readonly kind: 'failed'; readonly error: unknown };

/** An answer that is not what it should be calls for something to be done: the officer takes it on, changes it first, or says why not. */
export function ActionProposal({ question, answer = {}, work, language, onAnswer }: Props): React.ReactElement {
  const words = checklistsWords(language);
  const [step, setStep] = React.useState<Step>({ kind: 'proposed' });
  const [begun] = React.useState<ActionInProgress>(() => {
    const { text = { en: '' }, due = work.today } = proposedAction(question, work.today) ?? {};
    return { draft: { text: packTextIn(text, language).text, due, owner: work.officer }, because: '', isDeclining: false };
  });
  const typed = useKeptState(`action of ${work.subject} ${question.code}`, begun, readActionInProgress);
  const { draft, because, isDeclining } = typed.state;
  const setDraft = (changed: ActionDraft): void => typed.set({ ...typed.state, draft: changed });
  const isJustOpened = React.useRef(false);
  const group = React.useRef<HTMLDivElement>(null);
  const id = `action-${question.code}`;
  const decided = answer.action;
  const hasLeft = step.kind === 'ownerLeft';
  // What is answered while the action is being added stays.
  const latest = React.useRef(answer);
  latest.current = answer;
  const settle = (action: Answer['action']): void => {
    setStep({ kind: 'proposed' });
    typed.drop();
    group.current?.focus();
    onAnswer(question.code, { ...latest.current, action });
  };
  const refuseOwner = (): void => {
    setStep({ kind: 'ownerLeft' });
    document.getElementById(`${id}-owner`)?.focus();
  };
  const chooseOwner = (owner: ActionDraft['owner']): void => {
    setStep({ kind: 'proposed' });
    setDraft({ ...draft, owner });
  };
  const accept = (): void => {
    if (draft.text.trim() === '' || draft.due === '') return;
    setStep({ kind: 'saving' });
    work.acceptAction(question.code, { ...draft, text: draft.text.trim() }).then((accepted) => {
      if (accepted.kind === 'added') settle({ state: 'accepted', id: accepted.id });
      else refuseOwner();
    }, (error: unknown) => setStep({ kind: 'failed', error }));
  };
  const beginDeclining = (): void => {
    isJustOpened.current = true;
    typed.set({ ...typed.state, isDeclining: true });
  };
  const takeBack = (): void => {
    typed.set({ ...typed.state, isDeclining: false });
    group.current?.focus();
  };
  const decline = (): void => { if (because.trim() !== '') settle({ state: 'declined', because: because.trim() }); };

  return (
    <div className={styles.proposal} role="group" aria-labelledby={`${id}-title`} ref={group} tabIndex={-1}>
      <p className={styles.proposalTitle} id={`${id}-title`}>{decided === undefined ? words.actionTitle : decided.state === 'accepted' ? words.actionAccepted : fill(words.actionDeclined, decided.because)}</p>
      {decided?.state === 'declined' && <button type="button" className={styles.linkButton} onClick={() => settle(undefined)}>{words.actionReconsider}</button>}
      {decided === undefined && !isDeclining && (
        <>
          <label className={styles.small} htmlFor={`${id}-text`}>{words.actionText}</label>
          <textarea id={`${id}-text`} className={styles.actionText} rows={2} maxLength={255} value={draft.text} onChange={(event) => setDraft({ ...draft, text: event.target.value })} />
          <div className={styles.actionCells}>
            <div>
              <label className={styles.small} htmlFor={`${id}-owner`}>{words.actionOwner}</label>
              <PersonControl id={`${id}-owner`} label={words.actionOwner} spec={{ name: 'owner', kind: 'person' }} value={draft.owner} isInvalid={hasLeft} describedBy={hasLeft ? `${id}-owner-problem` : undefined} choices={[]} onChange={chooseOwner} />
              {hasLeft && <p className={styles.problem} id={`${id}-owner-problem`}>{problemWords({ code: 'personGone' }, language)}</p>}
            </div>
            <div>
              <label className={styles.small} htmlFor={`${id}-due`}>{words.actionDue}</label>
              <DayControl id={`${id}-due`} label={words.actionDue} spec={{ name: 'due', kind: 'day' }} value={draft.due} isInvalid={false} choices={[]} onChange={(due) => setDraft({ ...draft, due })} />
            </div>
          </div>
          {step.kind === 'failed' && <p className={styles.problem} role="alert">{saveErrorText(step.error, language)}</p>}
          <div className={styles.buttons}>
            <button type="button" className={styles.button} aria-disabled={step.kind === 'saving' || draft.text.trim() === '' || draft.due === ''} onClick={accept}>{step.kind === 'saving' ? words.saving : words.actionAccept}</button>
            <button type="button" className={styles.button} onClick={beginDeclining}>{words.actionDecline}</button>
          </div>
        </>
      )}
      {decided === undefined && isDeclining && (
        <>
          <label className={styles.small} htmlFor={`${id}-because`}>{words.actionBecause}</label>
          {/* The button that opened this is gone. */}
          {/* eslint-disable-next-line jsx-a11y/no-autofocus */}
          <textarea id={`${id}-because`} className={styles.actionText} rows={2} maxLength={1000} autoFocus={isJustOpened.current} value={because} onChange={(event) => typed.set({ ...typed.state, because: event.target.value })} />
          <div className={styles.buttons}>
            <button type="button" className={styles.button} aria-disabled={because.trim() === ''} onClick={decline}>{words.actionDeclineNow}</button>
            <button type="button" className={styles.button} onClick={takeBack}>{words.cancel}</button>
          </div>
        </>
      )}
    </div>
  );
}
