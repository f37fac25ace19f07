import * as React from 'react';
import { ChoiceQuestion } from '../../../domain/protocol/question';
import { QuestionControlProps } from '../questionControl';
import { RadioChoices } from './RadioChoices';

export function ChoiceAnswer({ id, question, label, value, onChange }: QuestionControlProps<ChoiceQuestion>): React.ReactElement {
  const chosen = value?.kind === 'choice' ? value.code : undefined;
  return <RadioChoices id={id} label={label} options={question.options} chosen={chosen} onChange={(code) => onChange(code === undefined ? undefined : { kind: 'choice', code })} />;
}
