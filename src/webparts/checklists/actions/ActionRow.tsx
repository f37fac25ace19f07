import * as React from 'react';
import type { LoadedAction } from '../../../data/actions';
import { isLate } from '../../../domain/action/action';
import { Day } from '../../../domain/calendar/day';
import { isRecord } from '../../../domain/record/plainValue';
import { dayText } from '../../../loc/calendar';
import { choiceText } from '../../../loc/choices';
import { checklistsWords } from '../../../loc/checklists';
import { fill, Language } from '../../../loc/wording';
import { useKeptState } from '../../../ui/form/drafts/useKeptState';
import { Icon } from '../../../ui/icons/Icon';
import type { ActionChange } from '../checklistsGateway';
import styles from '../Checklists.module.scss';
import actionStyles from './Actions.module.scss';

interface Props {
  readonly loaded: LoadedAction;
  readonly today: Day;
  /** What somebody types is kept in the browser as theirs. */
  readonly whose: string;
  readonly mayChange: boolean;
  readonly language: Language;
  /** Where it belongs. */
  readonly children?: React.ReactNode;
  /** Resolves with whether it is saved. */
  onSave(change: ActionChange): Promise<boolean>;
}

interface Ending {
  readonly ending: 'Done' | 'Dropped' | undefined;
  readonly outcome: string;
}

const notEnding: Ending = { ending: undefined, outcome: '' };

function readEnding(content: unknown): Ending | undefined {
  if (!isRecord(content)) return undefined;
  const { ending, outcome } = content;
  return (ending === 'Done' || ending === 'Dropped') && typeof outcome === 'string' ? { ending, outcome } : undefined;
}

/** One action: what, of which entry, whose, until when; ended with a word on what came of it. */
export function ActionRow({ loaded: { action }, today, whose, mayChange, language, children, onSave }: Props): React.ReactElement {
  const words = checklistsWords(language);
  const typed = useKeptState(`end of action ${action.id} ${whose}`, notEnding, readEnding);
  const { ending, outcome } = typed.state;
  const isJustOpened = React.useRef(false);
  const begin = (how: 'Done' | 'Dropped'): void => {
    isJustOpened.current = true;
    typed.set({ ending: how, outcome });
  };
  const [isReasonMissing, setReasonMissing] = React.useState(false);
  const backTo = React.useRef<'Done' | 'Dropped'>();
  const openers = React.useRef<HTMLDivElement>(null);
  // The button that cancelled is gone, and the one that it began with is back.
  const cancel = (): void => {
    setReasonMissing(false);
    backTo.current = ending;
    typed.drop();
  };
  React.useEffect(() => {
    if (ending === undefined && backTo.current !== undefined) openers.current?.querySelector<HTMLElement>(`[data-ending=${backTo.current}]`)?.focus();
    backTo.current = undefined;
  }, [ending]);
  const [isSaving, setSaving] = React.useState(false);
  const isOpen = action.state === 'Open';
  const save = (change: ActionChange): void => {
    if (isSaving) return;
    setSaving(true);
    onSave(change).then((isSaved) => { setSaving(false); if (isSaved) typed.drop(); }, () => setSaving(false));
  };
  const end = (event: React.FormEvent): void => {
    event.preventDefault();
    if (ending === undefined) return;
    const isMissing = ending === 'Dropped' && outcome.trim() === '';
    setReasonMissing(isMissing);
    if (isMissing) document.getElementById(`outcome-${action.id}`)?.focus();
    else save({ state: ending, outcome: outcome.trim() });
  };
  const late = isLate(action, today);
  const facts = [
    action.owner?.name,
    isOpen ? action.due && fill(late ? words.wasDue : words.isDue, dayText(action.due, language)) : `${choiceText(action.state, language)}${action.doneOn ? ` ${dayText(action.doneOn, language)}` : ''}`
  ].filter(Boolean);
  return (
    <li className={styles.row}>
      <p className={actionStyles.actionText}>{late && <span className={actionStyles.late}><Icon name="warning" />{words.late}</span>} {action.text}</p>
      {children}
      <p className={styles.rowFacts}>{facts.join(' · ')}</p>
      {action.outcome && <p className={styles.rowFacts}>{action.outcome}</p>}
      {mayChange && isOpen && ending === undefined && (
        <div className={styles.buttons} ref={openers}>
          <button type="button" data-ending="Done" className={styles.small} aria-label={fill(words.markDoneOf, action.text)} onClick={() => begin('Done')}>{words.markDone}</button>
          <button type="button" data-ending="Dropped" className={styles.small} aria-label={fill(words.dropOf, action.text)} onClick={() => begin('Dropped')}>{words.drop}</button>
        </div>
      )}
      {mayChange && !isOpen && <button type="button" className={styles.small} aria-label={fill(words.reopenOf, action.text)} aria-disabled={isSaving} onClick={() => save({ state: 'Open', outcome: action.outcome ?? '' })}>{words.reopen}</button>}
      {ending !== undefined && (
        <form className={actionStyles.ending} noValidate onSubmit={end}>
          <label className={styles.label} htmlFor={`outcome-${action.id}`}>{ending === 'Done' ? words.whatCame : words.whyDropped}</label>
          {/* The button that opened this is gone. */}
          {/* eslint-disable-next-line jsx-a11y/no-autofocus */}
          <textarea autoFocus={isJustOpened.current}
            id={`outcome-${action.id}`} className={styles.input} rows={2} aria-required={ending === 'Dropped'} aria-invalid={isReasonMissing} aria-describedby={isReasonMissing ? `outcome-${action.id}-problem` : undefined} value={outcome}
            onChange={(event) => { setReasonMissing(false); typed.set({ ending, outcome: event.target.value }); }}
          />
          {isReasonMissing && <p className={styles.problem} id={`outcome-${action.id}-problem`}>{words.fillIn}</p>}
          <div className={styles.buttons}>
            <button type="submit" className={styles.main} aria-disabled={isSaving}>{isSaving ? words.saving : ending === 'Done' ? words.markDone : words.drop}</button>
            <button type="button" className={styles.button} onClick={cancel}>{words.cancel}</button>
          </div>
        </form>
      )}
    </li>
  );
}
