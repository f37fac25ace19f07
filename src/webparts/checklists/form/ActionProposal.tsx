import * as React from 'react';
import { Action } from '../../../domain/action/action';
import { callsForAction, proposedAction } from '../../../domain/protocol/adverse';
import { Answer } from '../../../domain/protocol/answer';
import { Question } from '../../../domain/protocol/question';
import { checklistsWords } from '../../../loc/checklists';
import { fill, Language } from '../../../loc/wording';
import { DayControl } from '../../../ui/form/controls/DayControl';
import { PersonControl } from '../../../ui/form/controls/PersonControl';
import { useKeptState } from '../../../ui/form/drafts/useKeptState';
import { problemWords } from '../../../ui/form/problemWords';
import { answerProblemText } from '../../../ui/questionForm/answerProblemText';
import { packTextIn } from '../../../ui/questionForm/packTextIn';
import type { ActionDraft } from '../checklistsGateway';
import { AddedAction } from './AddedAction';
import { actionOf } from './actionOf';
import { actionId } from './actionId';
import { ActionInProgress, readActionInProgress } from './actionInProgress';
import { FormWork } from './formWork';
import { saveErrorText } from './saveErrorText';
import styles from './FormScreen.module.scss';

interface Props {
  readonly question: Question;
  readonly answer: Answer | undefined;
  /** Somebody asked what is missing, and this is. */
  readonly isAwaited?: boolean;
  /** Of the entry. */
  readonly actions?: readonly Action[];
  readonly work: FormWork;
  readonly language: Language;
  onAnswer(question: string, answer: Answer): void;
}

type Field = 'text' | 'owner' | 'due' | 'because';
type Refusal = 'required' | 'personGone' | 'isPast';
type Step =
  | { readonly kind: 'proposed' | 'saving' }
  | { readonly kind: 'refused'; readonly field: Field; readonly code: Refusal }
  | { readonly kind: 'failed'; readonly error: unknown };

/** An answer that is not what it should be calls for something to be done: the officer takes it on, changes it first, or says why not. */
export function ActionProposal({ question, answer = {}, isAwaited = false, actions, work, language, onAnswer }: Props): React.ReactElement {
  const words = checklistsWords(language);
  const [step, setStep] = React.useState<Step>({ kind: 'proposed' });
  const [begun] = React.useState<ActionInProgress>(() => {
    const { text = { en: '' }, due = work.today } = proposedAction(question, work.today) ?? {};
    return { draft: { text: packTextIn(text, language).text, due, owner: work.officer }, because: '', isDeclining: false };
  });
  const typed = useKeptState(`action of ${work.subject} ${question.code}`, begun, readActionInProgress);
  const { draft, because, isDeclining } = typed.state;
  const change = (changed: Partial<ActionInProgress>): void => {
    if (step.kind === 'refused') setStep({ kind: 'proposed' });
    typed.set({ ...typed.state, ...changed });
  };
  const setDraft = (changed: ActionDraft): void => change({ draft: changed });
  const isJustOpened = React.useRef(false);
  /** Just now: not among those that the form was opened with. */
  const [added, setAdded] = React.useState<Action>();
  const group = React.useRef<HTMLDivElement>(null);
  const id = actionId(question.code);
  const decided = answer.action;
  // What is answered while the action is being added stays.
  const latest = React.useRef(answer);
  latest.current = answer;
  const settle = (action: Answer['action']): void => {
    setStep({ kind: 'proposed' });
    typed.drop();
    group.current?.focus();
    onAnswer(question.code, { ...latest.current, action });
  };
  const refuse = (field: Field, code: Refusal = 'required'): void => {
    setStep({ kind: 'refused', field, code });
    document.getElementById(`${id}-${field}`)?.focus();
  };
  const isRefused = (field: Field): boolean => step.kind === 'refused' && step.field === field;
  const problemId = (field: Field): string | undefined => (isRefused(field) ? `${id}-${field}-problem` : undefined);
  const problemOf = (field: Field): React.ReactNode => step.kind === 'refused' && step.field === field && <p className={styles.problem} id={problemId(field)}>{step.code === 'isPast' ? words.actionDayPast : problemWords({ code: step.code }, language)}</p>;
  const accept = (): void => {
    if (step.kind === 'saving') return;
    const { text, owner, due } = draft;
    if (text.trim() === '') return refuse('text');
    if (owner === undefined) return refuse('owner');
    if (due === '') return refuse('due');
    if (due < work.today) return refuse('due', 'isPast');
    setStep({ kind: 'saving' });
    const action = { text: text.trim(), owner, due };
    work.acceptAction(question.code, action).then((accepted) => {
      if (accepted.kind === 'ownerLeft') return refuse('owner', 'personGone');
      if (!accepted.isFound) setAdded({ ...action, id: accepted.id, state: 'Open' });
      settle({ state: 'accepted', id: accepted.id });
    }, (error: unknown) => setStep({ kind: 'failed', error }));
  };
  const beginDeclining = (): void => {
    isJustOpened.current = true;
    setStep({ kind: 'proposed' });
    typed.set({ ...typed.state, isDeclining: true });
  };
  const takeBack = (): void => {
    setStep({ kind: 'proposed' });
    typed.set({ ...typed.state, isDeclining: false });
    group.current?.focus();
  };
  const decline = (): void => {
    if (because.trim() === '') refuse('because');
    else settle({ state: 'declined', because: because.trim() });
  };

  return (
    <div className={styles.proposal} id={id} role="group" aria-labelledby={`${id}-title`} aria-describedby={isAwaited ? `${id}-problem` : undefined} ref={group} tabIndex={-1}>
      <p className={styles.proposalTitle} id={`${id}-title`}>{decided === undefined ? words.actionTitle : decided.state === 'accepted' ? words.actionAccepted : fill(words.actionDeclined, decided.because)}</p>
      {isAwaited && <p className={styles.problem} id={`${id}-problem`}>{answerProblemText({ code: 'actionUndecided' }, question, language)}</p>}
      {decided?.state === 'accepted' && (
        <AddedAction id={decided.id} action={added?.id === decided.id ? added : actionOf(answer, actions)} isCalledFor={callsForAction({}, question, answer)} go={work.go} language={language} />
      )}
      {decided?.state === 'declined' && <button type="button" className={styles.linkButton} onClick={() => settle(undefined)}>{words.actionReconsider}</button>}
      {decided === undefined && !isDeclining && (
        <>
          <label className={styles.small} htmlFor={`${id}-text`}>{words.actionText}</label>
          <textarea id={`${id}-text`} className={styles.actionText} rows={2} maxLength={255} aria-required aria-invalid={isRefused('text')} aria-describedby={problemId('text')} value={draft.text} onChange={(event) => setDraft({ ...draft, text: event.target.value })} />
          {problemOf('text')}
          <div className={styles.actionCells}>
            <div>
              <label className={styles.small} htmlFor={`${id}-owner`}>{words.actionOwner}</label>
              <PersonControl id={`${id}-owner`} label={words.actionOwner} spec={{ name: 'owner', kind: 'person', required: true }} value={draft.owner} isInvalid={isRefused('owner')} describedBy={problemId('owner')} choices={[]} onChange={(owner) => setDraft({ ...draft, owner })} />
              {problemOf('owner')}
            </div>
            <div>
              <label className={styles.small} htmlFor={`${id}-due`}>{words.actionDue}</label>
              <DayControl id={`${id}-due`} label={words.actionDue} spec={{ name: 'due', kind: 'day', required: true }} value={draft.due} isInvalid={isRefused('due')} describedBy={problemId('due')} choices={[]} onChange={(due) => setDraft({ ...draft, due })} />
              {problemOf('due')}
            </div>
          </div>
          {step.kind === 'failed' && <p className={styles.problem} role="alert">{saveErrorText(step.error, language)}</p>}
          <div className={styles.buttons}>
            <button type="button" className={styles.button} aria-disabled={step.kind === 'saving'} onClick={accept}>{step.kind === 'saving' ? words.saving : words.actionAccept}</button>
            <button type="button" className={styles.button} onClick={beginDeclining}>{words.actionDecline}</button>
          </div>
        </>
      )}
      {decided === undefined && isDeclining && (
        <>
          <label className={styles.small} htmlFor={`${id}-because`}>{words.actionBecause}</label>
          {/* The button that opened this is gone. */}
          {/* eslint-disable-next-line jsx-a11y/no-autofocus */}
          <textarea id={`${id}-because`} className={styles.actionText} rows={2} maxLength={1000} autoFocus={isJustOpened.current} aria-required aria-invalid={isRefused('because')} aria-describedby={problemId('because')} value={because} onChange={(event) => change({ because: event.target.value })} />
          {problemOf('because')}
          <div className={styles.buttons}>
            <button type="button" className={styles.button} onClick={decline}>{words.actionDeclineNow}</button>
            <button type="button" className={styles.button} onClick={takeBack}>{words.cancel}</button>
          </div>
        </>
      )}
    </div>
  );
}
