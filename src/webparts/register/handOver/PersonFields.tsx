import * as React from 'react';
import { bulkWords } from '../../../loc/bulk';
import { formWords } from '../../../loc/form';
import { Field } from '../../../ui/form/Field';
import { FromField, HandOverFieldsProps } from './FromField';
import { handOverId, useFirstProblem } from './firstProblem';
import { Notice } from '../../../ui/form/notice/Notice';

export function PersonFields(props: HandOverFieldsProps): React.ReactElement {
  const { handOver, holdings, language } = props;
  const words = bulkWords(language);
  useFirstProblem(handOver);
  return (
    <>
      <FromField {...props} holders={holdings.holders} label={words.fromPerson} help={words.fromPersonHelp} />
      <Field
        id={handOverId('to')} spec={{ name: 'to', kind: 'person', required: true }} label={words.toPerson} help={formWords(language).personHelp} value={handOver.toPerson}
        problem={handOver.problems.to === 'required' ? { field: 'to', code: 'required' } : undefined} onChange={(person) => handOver.setToPerson(person as typeof handOver.toPerson)}
      />
      {handOver.problems.to === 'same' && <Notice kind="problem" text={words.sameOne} />}
    </>
  );
}
