import * as React from 'react';
import { Deletion } from '../../../../data/entryDeletion/deletion';
import { ListStore } from '../../../../data/stores/listStore';
import { deletionWords } from '../../../../loc/deletion';
import { Language } from '../../../../loc/wording';
import { Icon } from '../../../../ui/icons/Icon';
import styles from '../../states/Notice.module.scss';
import { deletionText } from './deletionText';
import { DeletionState, useDeletion } from './useDeletion';

interface Props {
  readonly planned: Deletion;
  readonly store: ListStore;
  readonly language: Language;
  readonly notice: NoticeOf;
}

interface NoticeOf {
  /** Reference and name. */
  readonly title: string;
  onChanged(): void;
  onDismiss(): void;
}

interface Action {
  readonly text: string;
  act(): void;
}

/** Deletes, says so above the list, and offers to undo it until it is dismissed or the page is left. */
export function DeletionNotice({ planned, store, language, notice }: Props): React.ReactElement {
  const place = React.useRef<HTMLDivElement>(null);
  const { state, remove, undo } = useDeletion(store, planned, notice.onChanged);
  // When the panel closes its entry’s row is about to go: the focus comes here, once.
  const [isNew, setNew] = React.useState(true);
  const isStopped = state.kind === 'deletingStopped' || state.kind === 'restoringStopped';
  // The button goes when it is pressed: what it belongs to keeps the focus.
  const staying = (act: () => void) => () => { place.current?.focus(); act(); };
  return (
    <div ref={place} tabIndex={-1} data-takes-focus={isNew || undefined} onFocus={() => setNew(false)} role={isStopped ? 'alert' : undefined} className={`${styles.notice} ${isStopped ? styles.warning : ''}`}>
      <Icon name={isStopped ? 'warning' : state.kind === 'restored' ? 'check' : 'trash'} />
      <span>{deletionText(state, notice.title, language)}</span>
      {actionsIn(state, language, { remove: staying(remove), undo: staying(undo), dismiss: notice.onDismiss }).map(({ text, act }) => (
        <button key={text} type="button" className={styles.action} onClick={act}>{text}</button>
      ))}
    </div>
  );
}

function actionsIn({ kind, deletion }: DeletionState, language: Language, can: { remove(): void; undo(): void; dismiss(): void }): readonly Action[] {
  const words = deletionWords(language);
  const dismiss = { text: words.dismiss, act: can.dismiss };
  const undo = { text: words.undo, act: can.undo };
  switch (kind) {
    case 'deleting': case 'restoring': return [];
    case 'deleted': return [undo, dismiss];
    case 'restored': return [dismiss];
    case 'deletingStopped': {
      const isPartly = deletion.gone.length > 0;
      return [{ text: isPartly ? words.deleteRest : words.tryAgain, act: can.remove }, ...(isPartly || deletion.isUnsure ? [undo] : []), dismiss];
    }
    case 'restoringStopped': return [{ text: words.tryAgain, act: can.undo }, dismiss];
  }
}
