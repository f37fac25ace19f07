import * as React from 'react';
import { AnswerValue } from '../../../domain/protocol/answer';
import { Option } from '../../../domain/protocol/packText';
import { ColumnKind, TableColumn } from '../../../domain/protocol/question';
import { questionFormWords } from '../../../loc/questionForm';
import { PackOption } from '../PackOption';
import { packTextIn } from '../packTextIn';
import { PackWords } from '../PackWords';
import { QuestionControlProps, useQuestionGround } from '../questionControl';
import styles from '../QuestionForm.module.scss';
import { yesNoOptions } from '../yesNoOptions';
import { TypedAnswer } from './TypedAnswer';
import { OrganisationAnswer } from './OrganisationAnswer';
import { PersonAnswer } from './PersonAnswer';
import { TextAnswer } from './TextAnswer';

interface Props {
  readonly id: string;
  readonly column: TableColumn;
  readonly value: AnswerValue | undefined;
  readonly isInvalid: boolean;
  /** Id of the problem. */
  readonly describedBy?: string;
  onChange(value: AnswerValue | undefined): void;
}

const controlOf: Readonly<Record<Exclude<ColumnKind, 'yesNo' | 'choice'>, unknown>> = {
  shortText: TextAnswer, longText: TextAnswer, money: TypedAnswer, number: TypedAnswer, day: TypedAnswer, person: PersonAnswer, organisation: OrganisationAnswer
};

/** A cell is a small question: the same controls, but for what is chosen, which is a list to save room. */
export function TableCell({ id, column, value, isInvalid, describedBy, onChange }: Props): React.ReactElement {
  const { language } = useQuestionGround();
  const words = questionFormWords(language);
  const name = <label className={styles.cellName} htmlFor={id}><PackWords of={column.text} language={language} />{column.required && <span className={styles.required}> ({words.required})</span>}</label>;
  if (column.kind === 'yesNo' || column.kind === 'choice') {
    const options: readonly Option[] = column.kind === 'yesNo' ? yesNoOptions({}) : column.options ?? [];
    const chosen = value?.kind === 'choice' ? value.code : '';
    return (
      <div>
        {name}
        <select id={id} className={styles.level} value={chosen} aria-invalid={isInvalid} aria-describedby={describedBy} onChange={(event) => onChange(event.target.value === '' ? undefined : { kind: 'choice', code: event.target.value })}>
          <option value="">{words.choose}</option>
          {options.map((option) => <PackOption key={option.code} option={option} language={language} />)}
        </select>
      </div>
    );
  }
  const Control = controlOf[column.kind] as React.ComponentType<QuestionControlProps>;
  const question = { ...column, source: { needs: [] } } as QuestionControlProps['question'];
  return <div>{name}<Control id={id} question={question} label={packTextIn(column.text, language).text} value={value} isInvalid={isInvalid} describedBy={describedBy} onChange={onChange} /></div>;
}
