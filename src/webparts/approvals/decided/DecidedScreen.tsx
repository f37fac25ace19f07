import * as React from 'react';
import type { ApprovalsParts } from '../approvalsParts';

export function DecidedScreen({ language }: ApprovalsParts): React.ReactElement {
  return <p lang={language} />;
}
