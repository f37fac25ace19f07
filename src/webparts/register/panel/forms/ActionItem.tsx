import * as React from 'react';
import { Action, isLate } from '../../../../domain/action/action';
import { Day } from '../../../../domain/calendar/day';
import { dayText } from '../../../../loc/calendar';
import { entryFormsWords } from '../../../../loc/entryForms';
import { fill, Language } from '../../../../loc/wording';
import { Icon } from '../../../../ui/icons/Icon';
import styles from './EntryForms.module.scss';

interface Props {
  readonly action: Action;
  readonly today: Day;
  readonly language: Language;
}

export function ActionItem({ action, today, language }: Props): React.ReactElement {
  const words = entryFormsWords(language);
  const due = action.due === undefined ? words.noDue : fill(words.due, dayText(action.due, language));
  return (
    <li className={styles.item}>
      <span className={styles.name}>{action.text}</span>
      <span className={styles.facts}>
        {isLate(action, today) && <span className={styles.late}><Icon name="warning" />{words.late} · </span>}
        {[due, action.owner?.name].filter(Boolean).join(' · ')}
      </span>
    </li>
  );
}
