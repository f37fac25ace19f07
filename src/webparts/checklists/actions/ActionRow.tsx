import * as React from 'react';
import type { LoadedAction } from '../../../data/actions';
import { isLate } from '../../../domain/action/action';
import { Day } from '../../../domain/calendar/day';
import { dayText } from '../../../loc/calendar';
import { choiceText } from '../../../loc/choices';
import { checklistsWords } from '../../../loc/checklists';
import { fill, Language } from '../../../loc/wording';
import { Icon } from '../../../ui/icons/Icon';
import type { ActionChange } from '../checklistsGateway';
import styles from '../Checklists.module.scss';
import actionStyles from './Actions.module.scss';

interface Props {
  readonly loaded: LoadedAction;
  readonly today: Day;
  readonly mayChange: boolean;
  readonly language: Language;
  /** Resolves with whether it is saved. */
  onSave(change: ActionChange): Promise<boolean>;
}

/** One action: what, of which entry, whose, until when; ended with a word on what came of it. */
export function ActionRow({ loaded: { action }, today, mayChange, language, onSave }: Props): React.ReactElement {
  const words = checklistsWords(language);
  const [ending, setEnding] = React.useState<'Done' | 'Dropped'>();
  const [outcome, setOutcome] = React.useState('');
  const [isSaving, setSaving] = React.useState(false);
  const isOpen = action.state === 'Open';
  const save = (change: ActionChange): void => {
    if (isSaving) return;
    setSaving(true);
    onSave(change).then((isSaved) => { setSaving(false); if (isSaved) setEnding(undefined); }, () => setSaving(false));
  };
  const late = isLate(action, today);
  const facts = [
    action.entry && `${action.entry.reference} ${(language === 'cy' && action.entry.nameCy) || action.entry.name}`,
    action.owner?.name,
    isOpen ? action.due && fill(late ? words.wasDue : words.isDue, dayText(action.due, language)) : `${choiceText(action.state, language)}${action.doneOn ? ` ${dayText(action.doneOn, language)}` : ''}`
  ].filter(Boolean);
  return (
    <li className={styles.row}>
      <p className={actionStyles.actionText}>{late && <span className={actionStyles.late}><Icon name="warning" />{words.late}</span>} {action.text}</p>
      <p className={styles.rowFacts}>{facts.join(' · ')}</p>
      {action.outcome && <p className={styles.rowFacts}>{action.outcome}</p>}
      {mayChange && isOpen && ending === undefined && (
        <div className={styles.buttons}>
          <button type="button" className={styles.small} aria-label={fill(words.markDoneOf, action.text)} onClick={() => setEnding('Done')}>{words.markDone}</button>
          <button type="button" className={styles.small} aria-label={fill(words.dropOf, action.text)} onClick={() => setEnding('Dropped')}>{words.drop}</button>
        </div>
      )}
      {mayChange && !isOpen && <button type="button" className={styles.small} aria-label={fill(words.reopenOf, action.text)} aria-disabled={isSaving} onClick={() => save({ state: 'Open', outcome: action.outcome ?? '' })}>{words.reopen}</button>}
      {ending !== undefined && (
        <form className={actionStyles.ending} onSubmit={(event) => { event.preventDefault(); if (ending === 'Done' || outcome.trim() !== '') save({ state: ending, outcome: outcome.trim() }); }}>
          <label className={styles.label} htmlFor={`outcome-${action.id}`}>{ending === 'Done' ? words.whatCame : words.whyDropped}</label>
          {/* The button that opened this is gone. */}
          {/* eslint-disable-next-line jsx-a11y/no-autofocus */}
          <textarea id={`outcome-${action.id}`} className={styles.input} rows={2} autoFocus value={outcome} onChange={(event) => setOutcome(event.target.value)} />
          <div className={styles.buttons}>
            <button type="submit" className={styles.main} aria-disabled={isSaving || (ending === 'Dropped' && outcome.trim() === '')}>{isSaving ? words.saving : ending === 'Done' ? words.markDone : words.drop}</button>
            <button type="button" className={styles.button} onClick={() => setEnding(undefined)}>{words.cancel}</button>
          </div>
        </form>
      )}
    </li>
  );
}
