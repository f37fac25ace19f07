import * as React from 'react';
import type { ApprovalsParts } from '../approvalsParts';

interface Props extends ApprovalsParts {
  readonly form: number;
}

export function CourseOpener({ form, language }: Props): React.ReactElement {
  return <p lang={language}>{form}</p>;
}
