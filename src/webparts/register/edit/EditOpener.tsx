import * as React from 'react';
import { editWording } from '../../../loc/edit';
import { registerWords } from '../../../loc/register';
import type { Arrangement } from '../address/useArrangement';
import type { RegisterState } from '../loading/registerState';
import { usePart } from '../../../ui/usePart';
import { Message, MessageAction } from '../states/Message';
import type { EditPanelProps, PanelChoice } from './editPanel';
import styles from '../entry/EntryOpener.module.scss';

interface Props extends Omit<EditPanelProps, 'rows' | 'isLoading'> {
  readonly choice: PanelChoice;
  readonly state: RegisterState;
  readonly arrangement: Arrangement | undefined;
}

/** Fetches the panel that was chosen in the Edit menu, and shows it. */
export function EditOpener({ choice, state: register, arrangement, ...props }: Props): React.ReactElement {
  const rows = React.useMemo(() => (register.kind === 'ready' && arrangement ? arrangement.shown.map((at) => register.rows.rows[at]) : []), [register, arrangement]);
  const isLoading = register.kind === 'loading' || (register.kind === 'ready' && register.progress === 'firstPage');
  const [state, again] = usePart(choice.load);
  const { language, onClose } = props;
  if (state.kind === 'ready') return <state.part {...props} rows={rows} isLoading={isLoading} />;
  if (state.kind === 'loading') return <p role="status" className={styles.opening}>{editWording.opening[language]}</p>;
  return (
    <div className={styles.failed}>
      <Message isProblem icon="warning" title={editWording.notOpenedTitle[language]} text={editWording.notOpened[language]}>
        <MessageAction isMain text={registerWords(language).tryAgain} onClick={again} />
        <MessageAction text={registerWords(language).done} onClick={onClose} />
      </Message>
    </div>
  );
}
