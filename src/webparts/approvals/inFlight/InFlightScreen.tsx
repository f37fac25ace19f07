import * as React from 'react';
import type { ApprovalsParts } from '../approvalsParts';

export function InFlightScreen({ language }: ApprovalsParts): React.ReactElement {
  return <p lang={language} />;
}
