import * as React from 'react';
import { editWording } from '../../../loc/edit';
import { BulkPanel } from '../bulk/BulkPanel';
import { useBulk } from '../bulk/useBulk';
import type { EditPanelProps } from '../edit/editPanel';
import { HandOverForm } from './HandOverForm';

/** Everything that somebody holds, or a service owns, to somebody else. */
export function HandOverPanel(props: EditPanelProps): React.ReactElement {
  const bulk = useBulk(props);
  return (
    <BulkPanel {...props} title={editWording.handOver[props.language]} bulk={bulk}>
      <HandOverForm {...props} onPreview={(plan, between) => bulk.preview(plan, { kind: 'handOver', between })} />
    </BulkPanel>
  );
}
