import * as React from 'react';
import { choiceText } from '../../../loc/choices';
import { ControlProps } from '../control';
import { useFormSources } from '../formContext';
import styles from './Control.module.scss';

export function ChoicesControl({ id, value, onChange, choices }: ControlProps<'choices'>): React.ReactElement {
  const { language } = useFormSources();
  const offered = [...choices, ...value.filter((choice) => !choices.includes(choice))];
  const set = (choice: string, chosen: boolean): void => onChange(offered.filter((each) => (each === choice ? chosen : value.includes(each))));
  return (
    <div className={styles.checks}>
      {offered.map((choice, at) => (
        <label key={choice} className={styles.check}>
          <input id={at === 0 ? id : undefined} type="checkbox" checked={value.includes(choice)} onChange={(event) => set(choice, event.target.checked)} />
          <span>{choiceText(choice, language)}</span>
        </label>
      ))}
    </div>
  );
}
