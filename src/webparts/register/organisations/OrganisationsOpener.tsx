import * as React from 'react';
import { PartOpener } from '../opener/PartOpener';
import type { OrganisationsPanelProps } from './OrganisationsPanel';

const load = async (): Promise<React.ComponentType<OrganisationsPanelProps>> => (await import(/* webpackChunkName: 'organisations-panel' */ './OrganisationsPanel')).OrganisationsPanel;

export function OrganisationsOpener(props: OrganisationsPanelProps): React.ReactElement {
  return <PartOpener load={load} props={props} language={props.language} onClose={props.onClose} />;
}
