import * as React from 'react';
import type { Arrangement } from '../address/useArrangement';
import type { RegisterState } from '../loading/registerState';
import { PartOpener } from '../opener/PartOpener';
import { editOpenerTexts } from './editOpenerTexts';
import type { EditPanelProps, PanelChoice } from './editPanel';

interface Props extends Omit<EditPanelProps, 'rows' | 'isLoading'> {
  readonly choice: PanelChoice;
  readonly state: RegisterState;
  readonly arrangement: Arrangement | undefined;
}

/** The panel that was chosen in the Edit menu, with what the register shows. */
export function EditOpener({ choice, state, arrangement, ...props }: Props): React.ReactElement {
  const rows = React.useMemo(() => (state.kind === 'ready' && arrangement ? arrangement.shown.map((at) => state.rows.rows[at]) : []), [state, arrangement]);
  const isLoading = state.kind === 'loading' || (state.kind === 'ready' && state.progress === 'firstPage');
  return <PartOpener load={choice.load} props={{ ...props, rows, isLoading }} texts={editOpenerTexts(props.language)} />;
}
