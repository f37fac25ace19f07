import * as React from 'react';
import { PersonQuestion } from '../../../domain/protocol/question';
import { PersonControl } from '../../form/controls/PersonControl';
import { QuestionControlProps } from '../questionControl';

export function PersonAnswer({ question, value, onChange, ...given }: QuestionControlProps<PersonQuestion>): React.ReactElement {
  return (
    <PersonControl
      {...given} spec={{ name: question.code, kind: 'person', required: question.required }} choices={[]} value={value?.kind === 'person' ? value.person : undefined}
      onChange={(person) => onChange(person && { kind: 'person', person })}
    />
  );
}
