import * as React from 'react';
import { editWording } from '../../../loc/edit';
import { BulkPanel } from '../bulk/BulkPanel';
import { useBulk } from '../bulk/useBulk';
import type { EditPanelProps } from '../edit/editPanel';
import { SeveralForm } from './SeveralForm';

/** The same change to several entries: lead officer, service, stage. */
export function SeveralPanel(props: EditPanelProps): React.ReactElement {
  const bulk = useBulk(props);
  return (
    <BulkPanel {...props} title={editWording.several[props.language]} bulk={bulk}>
      <SeveralForm {...props} onPreview={(plan) => bulk.preview(plan, { kind: 'several' })} />
    </BulkPanel>
  );
}
