import * as React from 'react';
import { entryColumns } from '../../../data/entry';
import { choicesFor } from '../../../data/siteLists';
import { bulkWords } from '../../../loc/bulk';
import { entryWords } from '../../../loc/entry';
import { Field } from '../../../ui/form/Field';
import { Notice } from '../../../ui/form/notice/Notice';
import { FromField, HandOverFieldsProps } from './FromField';
import { handOverId, useFirstProblem } from './firstProblem';

export function ServiceFields(props: HandOverFieldsProps): React.ReactElement {
  const { handOver, holdings, language } = props;
  const words = bulkWords(language);
  const choices = choicesFor(holdings.lists, entryColumns);
  useFirstProblem(handOver);
  return (
    <>
      <FromField {...props} holders={holdings.services} label={words.fromService} />
      <Field
        id={handOverId('to')} spec={{ name: 'to', kind: 'choice', required: true }} label={words.toService} help={words.toServiceHelp} value={handOver.toService} choices={choices.service}
        problem={handOver.problems.to === 'required' ? { field: 'to', code: 'required' } : undefined} onChange={(service) => handOver.setToService(service as string)}
      />
      {handOver.problems.to === 'same' && <Notice kind="problem" text={words.sameOne} />}
      <Field
        id={handOverId('directorate')} spec={{ name: 'directorate', kind: 'choice' }} label={entryWords(language).directorate} help={words.directorateHelp} value={handOver.directorate}
        choices={choices.directorate} texts={{ empty: words.staysAsItIs }} onChange={(directorate) => handOver.setDirectorate(directorate as string)}
      />
    </>
  );
}
