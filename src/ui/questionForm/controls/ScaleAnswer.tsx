import * as React from 'react';
import { ScaleQuestion } from '../../../domain/protocol/question';
import { QuestionControlProps, useQuestionGround } from '../questionControl';
import { RadioChoices } from './RadioChoices';

export function ScaleAnswer({ id, question, label, value, onChange }: QuestionControlProps<ScaleQuestion>): React.ReactElement {
  const { protocol } = useQuestionGround();
  const chosen = value?.kind === 'choice' ? value.code : undefined;
  return <RadioChoices id={id} label={label} options={protocol.scales[question.scale] ?? []} chosen={chosen} onChange={(code) => onChange(code === undefined ? undefined : { kind: 'choice', code })} />;
}
