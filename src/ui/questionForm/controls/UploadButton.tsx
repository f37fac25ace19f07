import * as React from 'react';
import { DocumentLibrary } from '../../../data/document/documentLibrary';
import { EvidenceDocument } from '../../../domain/protocol/answer';
import { documentWords } from '../../../loc/documents';
import { fill } from '../../../loc/wording';
import { useQuestionGround } from '../questionControl';
import styles from '../QuestionForm.module.scss';
import { uploadProblemText } from './uploadProblemText';
import { useUpload } from './useUpload';

interface Props {
  readonly upload: NonNullable<DocumentLibrary['upload']>;
  onUploaded(document: EvidenceDocument): void;
}

/** Puts a file where governance documents are kept; one that fails says so and can be chosen again. */
export function UploadButton({ upload, onUploaded }: Props): React.ReactElement {
  const { language } = useQuestionGround();
  const words = documentWords(language);
  const { state, send, cancel } = useUpload(upload, onUploaded);
  const picker = React.useRef<HTMLInputElement>(null);
  const button = React.useRef<HTMLButtonElement>(null);
  const isRunning = state.kind === 'running';
  const said = state.kind === 'running' || state.kind === 'done' || state.kind === 'cancelled' ? fill(words[state.kind], state.name) : '';
  return (
    <>
      <button ref={button} type="button" className={styles.add} aria-disabled={isRunning} onClick={() => !isRunning && picker.current?.click()}>{words.upload}</button>
      <input
        ref={picker} type="file" className={styles.spoken} tabIndex={-1} aria-hidden="true"
        onChange={(event) => { const file = event.target.files?.[0]; event.target.value = ''; if (file) send(file); }}
      />
      <span role="status" className={styles.uploaded}>{said}</span>
      {state.kind === 'running' && (
        <>
          <progress aria-label={fill(words.running, state.name)} max={state.size} value={state.sent > 0 ? state.sent : undefined} />
          <button type="button" className={styles.remove} aria-label={fill(words.cancelOf, state.name)} onClick={() => { button.current?.focus(); cancel(); }}>{words.cancel}</button>
        </>
      )}
      {(state.kind === 'failed' || state.kind === 'unfit') && (
        <p role="alert" className={styles.failure}>{fill(words.notUploaded, state.name)} {uploadProblemText(state, language)}</p>
      )}
    </>
  );
}
