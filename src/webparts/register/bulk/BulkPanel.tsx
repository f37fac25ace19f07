import * as React from 'react';
import type { EditPanelProps } from '../edit/editPanel';
import { SidePanel } from '../sidePanel/SidePanel';
import { Bulk } from './useBulk';
import { BulkSteps } from './BulkSteps';

interface Props extends EditPanelProps {
  readonly title: string;
  readonly bulk: Bulk;
  /** Where it is chosen what is to be done; it stays as it is while the other steps are shown. */
  readonly children: React.ReactNode;
}

/** One step after the other, beside the register. */
export function BulkPanel({ title, bulk, children, ...props }: Props): React.ReactElement {
  return (
    <SidePanel title={title} language={props.language} onClose={props.onClose}>
      <BulkSteps bulk={bulk} {...props}>{children}</BulkSteps>
    </SidePanel>
  );
}
