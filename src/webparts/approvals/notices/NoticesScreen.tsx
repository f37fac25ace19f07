import * as React from 'react';
import type { ApprovalsParts } from '../approvalsParts';

export function NoticesScreen({ language }: ApprovalsParts): React.ReactElement {
  return <p lang={language} />;
}
