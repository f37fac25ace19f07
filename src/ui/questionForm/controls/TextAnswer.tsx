import * as React from 'react';
import { TextQuestion } from '../../../domain/protocol/question';
import { LongTextControl } from '../../form/controls/LongTextControl';
import { TextControl } from '../../form/controls/TextControl';
import { QuestionControlProps } from '../questionControl';

export function TextAnswer({ question, value, onChange, ...given }: QuestionControlProps<TextQuestion>): React.ReactElement {
  const text = value?.kind === 'text' ? value.text : '';
  const change = (typed: string): void => onChange(typed === '' ? undefined : { kind: 'text', text: typed });
  const { code: name, required, most } = question;
  return question.kind === 'shortText'
    ? <TextControl {...given} spec={{ name, kind: 'text', required }} value={text} choices={[]} onChange={change} />
    : <LongTextControl {...given} spec={{ name, kind: 'longText', required, most }} value={text} choices={[]} onChange={change} />;
}
