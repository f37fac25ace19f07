import * as React from 'react';
import type { Arrangement } from '../address/useArrangement';
import type { RegisterState } from '../loading/registerState';
import { PartOpener } from '../opener/PartOpener';
import type { EditPanelProps, PanelChoice } from './editPanel';

interface Props extends Omit<EditPanelProps, 'rows' | 'isLoading'> {
  readonly choice: PanelChoice;
  readonly state: RegisterState;
  readonly arrangement: Arrangement | undefined;
}

/** Shows the panel that was chosen in the Edit menu, with the entries that the register shows just now. */
export function EditOpener({ choice, state: register, arrangement, ...props }: Props): React.ReactElement {
  const rows = React.useMemo(() => (register.kind === 'ready' && arrangement ? arrangement.shown.map((at) => register.rows.rows[at]) : []), [register, arrangement]);
  const isLoading = register.kind === 'loading' || (register.kind === 'ready' && register.progress === 'firstPage');
  return <PartOpener<EditPanelProps> load={choice.load} props={{ ...props, rows, isLoading }} language={props.language} onClose={props.onClose} />;
}
