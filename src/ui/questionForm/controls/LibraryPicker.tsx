import * as React from 'react';
import { DocumentLibrary } from '../../../data/document/documentLibrary';
import { EvidenceDocument } from '../../../domain/protocol/answer';
import { documentWords } from '../../../loc/documents';
import { fill } from '../../../loc/wording';
import { errorText } from '../../errorText';
import { useLoad } from '../../panel/useLoad';
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

interface Offered {
  readonly own: readonly EvidenceDocument[];
  /** Become the entry's when they are picked. */
  readonly strays: readonly EvidenceDocument[];
}

type Claim = { readonly kind: 'none' | 'running' } | { readonly kind: 'failed'; readonly error: unknown };

/** One of the entry's documents that are in the library already, or one that this person uploaded and is nobody's yet. */
export function LibraryPicker({ id, library, taken, onPicked, onClose }: Props): React.ReactElement {
  const { language } = useQuestionGround();
  const words = documentWords(language);
  const { state, retry } = useLoad(React.useCallback(() => offeredBy(library), [library]));
  const [claim, setClaim] = React.useState<Claim>({ kind: 'none' });
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
  const isFree = ({ address }: EvidenceDocument): boolean => !taken.includes(address);
  const [own, strays] = [state.value.own.filter(isFree), state.value.strays.filter(isFree)];
  if (own.length + strays.length === 0) return <p role="status" className={styles.hint}>{state.value.own.length === 0 ? words.libraryEmpty : words.allTaken} {close}</p>;
  const add = (): void => {
    const isChosen = ({ address }: EvidenceDocument): boolean => address === list.current?.value;
    const [chosen, stray] = [own.find(isChosen), strays.find(isChosen)];
    if (chosen !== undefined) onPicked(chosen);
    if (stray === undefined || library.strays === undefined || claim.kind === 'running') return;
    setClaim({ kind: 'running' });
    library.strays.claim(stray).then(onPicked, (error: unknown) => setClaim({ kind: 'failed', error }));
  };
  const options = (documents: readonly EvidenceDocument[]): React.ReactNode => documents.map(({ address, title }) => <option key={address} value={address}>{title}</option>);
  return (
    <div>
      <label className={styles.cellName} htmlFor={`${id}-library`}>{fill(words.inLibrary, own.length)}</label>
      {claim.kind === 'failed' && (
        <p role="alert" className={styles.failure}>
          {errorText(claim.error, { denied: words.uploadDenied, signedOut: words.signedOut, gone: words.strayTaken, conflict: words.strayTaken, busy: words.libraryBusy, connection: words.claimConnection, refused: words.claimRefused })}
        </p>
      )}
      <div className={styles.buttons}>
        <select ref={list} id={`${id}-library`} className={styles.level}>
          {strays.length === 0 ? options(own) : (
            <>
              {own.length > 0 && <optgroup label={words.ofPartnership}>{options(own)}</optgroup>}
              <optgroup label={words.stray}>{options(strays)}</optgroup>
            </>
          )}
        </select>
        <button type="button" className={styles.add} aria-disabled={claim.kind === 'running'} onClick={add}>{claim.kind === 'running' ? words.claiming : words.addChosen}</button>
        {close}
      </div>
    </div>
  );
}

async function offeredBy(library: DocumentLibrary): Promise<Offered> {
  const [own, strays] = await Promise.all([library.documents(), library.strays?.documents() ?? []]);
  return { own, strays };
}
