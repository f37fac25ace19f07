import * as React from 'react';
import type { ListStore } from '../../../data/stores/listStore';
import type { RegisterAddress } from '../../../domain/register/address';
import type { Language } from '../../../loc/wording';
import type { Waits } from '../../../ui/waits';
import type { Arrangement } from '../address/useArrangement';
import type { RegisterState } from '../loading/registerState';
import { PartOpener } from '../opener/PartOpener';
import type { ExportPanelProps } from './ExportPanel';
import { shownView } from './shownView';

interface Props {
  readonly state: RegisterState;
  readonly arrangement: Arrangement | undefined;
  readonly address: RegisterAddress;
  readonly store: ListStore;
  readonly waits: Waits;
  readonly language: Language;
  onClose(): void;
}

const load = async (): Promise<React.ComponentType<ExportPanelProps>> => (await import(/* webpackChunkName: 'register-export' */ './ExportPanel')).ExportPanel;

/** The export is a part of its own, fetched when it is first opened. */
export function ExportOpener({ state, arrangement, address, ...props }: Props): React.ReactElement {
  const view = React.useMemo(() => shownView(state, arrangement, address), [state, arrangement, address]);
  return <PartOpener load={load} props={{ ...props, view }} language={props.language} onClose={props.onClose} />;
}
