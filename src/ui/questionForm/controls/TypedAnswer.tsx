import * as React from 'react';
import { AmountQuestion, SimpleQuestion } from '../../../domain/protocol/question';
import { DayControl } from '../../form/controls/DayControl';
import { MoneyControl } from '../../form/controls/MoneyControl';
import { NumberControl } from '../../form/controls/NumberControl';
import { packTextIn } from '../packTextIn';
import { QuestionControlProps, useQuestionGround } from '../questionControl';
import styles from '../QuestionForm.module.scss';
import { readTyped, shownText } from '../typedValue';

type Amount = AmountQuestion | (SimpleQuestion & { readonly kind: 'day' });

/** Holds what is typed: the answer is an amount or a day once it can be read as one, and the text until then. */
export function TypedAnswer({ question, value, onChange, ...given }: QuestionControlProps<Amount>): React.ReactElement {
  const { language } = useQuestionGround();
  const [text, setText] = React.useState(() => shownText(value));
  const [typedFor, setTypedFor] = React.useState(value);
  // An answer that came from elsewhere (merged, chosen in a clash) shows; one's own typing stays as it was typed.
  if (value !== typedFor) {
    setTypedFor(value);
    if (JSON.stringify(readTyped(question, text)) !== JSON.stringify(value)) setText(shownText(value));
  }
  const change = (typed: string): void => {
    setText(typed);
    onChange(readTyped(question, typed));
  };
  const shared = { ...given, value: text, choices: [], onChange: change };
  const { code: name, required } = question;
  if (question.kind === 'money') return <MoneyControl {...shared} spec={{ name, kind: 'money', required }} />;
  if (question.kind === 'day') return <DayControl {...shared} spec={{ name, kind: 'day', required }} />;
  const unit = question.unit && packTextIn(question.unit, language);
  return (
    <span className={styles.amount}>
      <NumberControl {...shared} spec={{ name, kind: 'number', required }} />
      {unit && <span lang={unit.lang}>{unit.text}</span>}
    </span>
  );
}
