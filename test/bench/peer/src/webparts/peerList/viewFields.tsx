import { IViewField } from '@pnp/spfx-controls-react/lib/ListView';
import * as React from 'react';
import styles from './PeerList.module.scss';
import { PeerRow } from './peerRow';

const severity: Readonly<Record<string, string>> = {
  Proposed: styles.low,
  Current: styles.good,
  'Under review': styles.warning,
  Closed: styles.blocked
};

const common = { sorting: true, isResizable: true };

/** The columns of the view, with the view's formatting of the status. */
export const viewFields: IViewField[] = [
  { ...common, name: 'Reference', displayName: 'Reference', maxWidth: 80 },
  { ...common, name: 'Title', displayName: 'Name', minWidth: 240, maxWidth: 380, render: (row: PeerRow) => <a href={`#entry=${row.Reference}`}>{row.Title}</a> },
  { ...common, name: 'Kind', displayName: 'Type', maxWidth: 100 },
  { ...common, name: 'Stage', displayName: 'Stage', maxWidth: 80 },
  { ...common, name: 'Status', displayName: 'Status', maxWidth: 100, render: (row: PeerRow) => <span className={`${styles.status} ${severity[row.Status] ?? ''}`}>{row.Status}</span> },
  { ...common, name: 'Service', displayName: 'Service', maxWidth: 180 },
  { ...common, name: 'LeadOfficer', displayName: 'Lead officer', maxWidth: 140 },
  { ...common, name: 'Modified', displayName: 'Modified', maxWidth: 120 }
];
