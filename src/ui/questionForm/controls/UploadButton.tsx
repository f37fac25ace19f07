import * as React from 'react';
import { EvidenceDocument } from '../../../domain/protocol/answer';
import { questionFormWords } from '../../../loc/questionForm';
import { fill } from '../../../loc/wording';
import { WithTheirWords } from '../../WithTheirWords';
import { useQuestionGround } from '../questionControl';
import styles from '../QuestionForm.module.scss';

interface Props {
  upload(file: File): Promise<EvidenceDocument>;
  onUploaded(document: EvidenceDocument): void;
}

type UploadState = { readonly kind: 'idle' } | { readonly kind: 'running'; readonly name: string } | { readonly kind: 'failed'; readonly name: string; readonly message: string };

/** Puts a file where governance documents are kept; one that fails says so and can be chosen again. */
export function UploadButton({ upload, onUploaded }: Props): React.ReactElement {
  const { language } = useQuestionGround();
  const words = questionFormWords(language);
  const [state, setState] = React.useState<UploadState>({ kind: 'idle' });
  const picker = React.useRef<HTMLInputElement>(null);
  const latest = React.useRef(onUploaded);
  latest.current = onUploaded;
  const send = (file: File): void => {
    setState({ kind: 'running', name: file.name });
    upload(file).then(
      (document) => { setState({ kind: 'idle' }); latest.current(document); },
      (error: Error) => setState({ kind: 'failed', name: file.name, message: error.message })
    );
  };
  return (
    <>
      <button type="button" className={styles.add} aria-disabled={state.kind === 'running'} onClick={() => state.kind !== 'running' && picker.current?.click()}>{words.upload}</button>
      <input
        ref={picker} type="file" className={styles.spoken} tabIndex={-1} aria-hidden="true"
        onChange={(event) => { const file = event.target.files?.[0]; event.target.value = ''; if (file) send(file); }}
      />
      <span role="status">{state.kind === 'running' && fill(words.uploading, state.name)}</span>
      {state.kind === 'failed' && <p role="alert" className={styles.failure}><WithTheirWords text={fill(words.notUploaded, state.name, '{0}')} theirs={state.message} /></p>}
    </>
  );
}
