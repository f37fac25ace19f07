import * as React from 'react';
import { registerWords } from '../../../loc/register';
import { PartOpener } from '../opener/PartOpener';
import type { EntryPanelProps } from '../panel/EntryPanel';

const load = async (): Promise<React.ComponentType<EntryPanelProps>> => (await import(/* webpackChunkName: 'entry-panel' */ '../panel/EntryPanel')).EntryPanel;

export function EntryOpener(props: EntryPanelProps): React.ReactElement {
  const { openingEntry, notOpenedTitle, notOpened } = registerWords(props.language);
  return <PartOpener load={load} props={props} texts={{ opening: openingEntry, failedTitle: notOpenedTitle, failed: notOpened }} />;
}
