import * as React from 'react';
import { EvidenceDocument } from '../../../domain/protocol/answer';
import { documentWords } from '../../../loc/documents';
import { fill } from '../../../loc/wording';
import { errorText } from '../../errorText';
import { useLoad } from '../../panel/useLoad';
import { DocumentLibrary } from '../documentLibrary';
import { useQuestionGround } from '../questionControl';
import styles from '../QuestionForm.module.scss';

interface Props {
  readonly id: string;
  readonly library: DocumentLibrary;
  /** Addresses that are evidence here already. */
  readonly taken: readonly string[];
  onPicked(document: EvidenceDocument): void;
  onClose(): void;
}

/** One of the entry's documents that are in the library already. */
export function LibraryPicker({ id, library, taken, onPicked, onClose }: Props): React.ReactElement {
  const { language } = useQuestionGround();
  const words = documentWords(language);
  const { state, retry } = useLoad(React.useCallback(() => library.documents(), [library]));
  const list = React.useRef<HTMLSelectElement>(null);
  const isReady = state.kind === 'ready';
  React.useEffect(() => { if (isReady) list.current?.focus(); }, [isReady]);
  const close = <button type="button" className={styles.remove} onClick={onClose}>{words.closeLibrary}</button>;
  if (state.kind === 'loading') return <p role="status" className={styles.hint}>{words.loadingLibrary} {close}</p>;
  if (state.kind === 'failed') {
    return (
      <div>
        <p role="alert" className={styles.failure}>
          {errorText(state.error, { denied: words.libraryDenied, signedOut: words.signedOut, gone: words.libraryGone, busy: words.libraryBusy, connection: words.libraryConnection, refused: words.libraryRefused })}
        </p>
        <button type="button" className={styles.add} onClick={retry}>{words.tryAgain}</button> {close}
      </div>
    );
  }
  const offered = state.value.filter(({ address }) => !taken.includes(address));
  if (offered.length === 0) return <p role="status" className={styles.hint}>{state.value.length === 0 ? words.libraryEmpty : words.allTaken} {close}</p>;
  return (
    <div>
      <label className={styles.cellName} htmlFor={`${id}-library`}>{fill(words.inLibrary, offered.length)}</label>
      <div className={styles.buttons}>
        <select ref={list} id={`${id}-library`} className={styles.level}>
          {offered.map(({ address, title }) => <option key={address} value={address}>{title}</option>)}
        </select>
        <button type="button" className={styles.add} onClick={() => { const picked = offered.find(({ address }) => address === list.current?.value); if (picked) onPicked(picked); }}>{words.addChosen}</button>
        {close}
      </div>
    </div>
  );
}
