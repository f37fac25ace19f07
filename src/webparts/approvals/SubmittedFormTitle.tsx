import * as React from 'react';
import type { SubmittedForm } from '../../data/approval/submittedForms';
import type { Language } from '../../loc/wording';
import { FormTitle } from '../../ui/questionForm/FormTitle';

interface Props {
  /** Absent when it has been deleted. */
  readonly submitted: SubmittedForm | undefined;
  /** As the list has it, in English only. */
  readonly title: string;
  readonly language: Language;
}

/** Which form of which entry, in the reader's language as far as it is known. */
export function SubmittedFormTitle({ submitted, title, language }: Props): React.ReactElement {
  return submitted?.form === undefined ? <>{title}</> : <FormTitle form={submitted.form} entry={submitted.head.entry} language={language} />;
}
