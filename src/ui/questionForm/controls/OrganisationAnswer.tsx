import * as React from 'react';
import { SimpleQuestion } from '../../../domain/protocol/question';
import { OrganisationControl } from '../../form/controls/OrganisationControl';
import { QuestionControlProps } from '../questionControl';

export function OrganisationAnswer({ question, value, onChange, ...given }: QuestionControlProps<SimpleQuestion>): React.ReactElement {
  return (
    <OrganisationControl
      {...given} spec={{ name: question.code, kind: 'organisation', required: question.required }} choices={[]} value={value?.kind === 'organisation' ? value.organisation : undefined}
      onChange={(organisation) => onChange(organisation && { kind: 'organisation', organisation })}
    />
  );
}
