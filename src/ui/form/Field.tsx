import * as React from 'react';
import { FieldProblem } from '../../domain/record/fieldProblem';
import { FieldSpec } from '../../domain/record/fieldSpec';
import { FieldInput } from '../../domain/record/fieldInput';
import { formWords } from '../../loc/form';
import { Icon } from '../icons/Icon';
import { ChoiceTexts, ControlProps } from './control';
import { controlOf, isGroup } from './controlOf';
import { useFormSources } from './formContext';
import { problemWords } from './problemWords';
import styles from './Field.module.scss';

interface Props {
  readonly id: string;
  readonly spec: FieldSpec;
  readonly label: string;
  readonly help?: string;
  readonly value: FieldInput;
  readonly choices?: readonly string[];
  readonly texts?: ChoiceTexts;
  readonly problem?: FieldProblem;
  readonly onChange: (value: FieldInput) => void;
}

/** One field: its name, what helps to fill it in, its control, and what is wrong with it. */
export function Field({ id, spec, label, help, value, choices = [], texts, problem, onChange }: Props): React.ReactElement {
  const { language } = useFormSources();
  const words = formWords(language);
  const Control = controlOf[spec.kind] as React.ComponentType<ControlProps>;
  const helpId = help === undefined ? undefined : `${id}-help`;
  const problemId = problem === undefined ? undefined : `${id}-problem`;
  const describedBy = [helpId, problemId].filter(Boolean).join(' ') || undefined;
  const control = <Control id={id} spec={spec} label={label} value={value as never} onChange={onChange} describedBy={describedBy} isInvalid={problem !== undefined} choices={choices} texts={texts} />;
  const name = <>{label}{spec.required && <span className={styles.required}> ({words.required})</span>}</>;
  const about = (
    <>
      {help !== undefined && <p className={styles.help} id={helpId}>{help}</p>}
      {problem !== undefined && <p className={styles.problem} id={problemId}><Icon name="warning" /><span>{problemWords(problem, language)}</span></p>}
    </>
  );
  if (isGroup(spec.kind)) {
    return (
      <fieldset className={`${styles.field} ${problem ? styles.wrong : ''}`} aria-describedby={describedBy}>
        <legend className={styles.label}>{name}</legend>
        {about}
        {control}
      </fieldset>
    );
  }
  return (
    <div className={`${styles.field} ${problem ? styles.wrong : ''}`}>
      {spec.kind !== 'yesNo' && <label className={styles.label} htmlFor={id}>{name}</label>}
      {about}
      {control}
    </div>
  );
}
