import * as React from 'react';
import { YesNoQuestion } from '../../../domain/protocol/question';
import { yesNoOptions } from '../yesNoOptions';
import { QuestionControlProps } from '../questionControl';
import { RadioChoices } from './RadioChoices';

export function YesNoAnswer({ id, question, label, value, onChange }: QuestionControlProps<YesNoQuestion>): React.ReactElement {
  const chosen = value?.kind === 'choice' ? value.code : undefined;
  return <RadioChoices id={id} label={label} options={yesNoOptions(question)} chosen={chosen} isShort onChange={(code) => onChange(code === undefined ? undefined : { kind: 'choice', code })} />;
}
