import * as React from 'react';
import type { ApprovalsParts } from '../approvalsParts';

interface Props extends ApprovalsParts {
  readonly id: number;
}

export function StepOpener({ id, language }: Props): React.ReactElement {
  return <p lang={language}>{id}</p>;
}
