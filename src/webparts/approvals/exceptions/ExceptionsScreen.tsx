import * as React from 'react';
import type { ApprovalsParts } from '../approvalsParts';

export function ExceptionsScreen({ language }: ApprovalsParts): React.ReactElement {
  return <p lang={language} />;
}
