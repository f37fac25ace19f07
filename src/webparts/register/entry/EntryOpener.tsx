import * as React from 'react';
import { PartOpener } from '../opener/PartOpener';
import type { EntryPanelProps } from '../panel/EntryPanel';

const load = async (): Promise<React.ComponentType<EntryPanelProps>> => (await import(/* webpackChunkName: 'entry-panel' */ '../panel/EntryPanel')).EntryPanel;

export function EntryOpener(props: EntryPanelProps): React.ReactElement {
  return <PartOpener load={load} props={props} language={props.language} onClose={props.onClose} />;
}
