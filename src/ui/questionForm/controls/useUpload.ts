import * as React from 'react';
import { DocumentLibrary } from '../../../data/document/documentLibrary';
import { FileProblem, fileProblem } from '../../../domain/document/uploadFile';
import { EvidenceDocument } from '../../../domain/protocol/answer';

export type UploadState =
  | { readonly kind: 'idle' }
  /** `sent`: bytes that have arrived, as far as is known. */
  | { readonly kind: 'running'; readonly name: string; readonly size: number; readonly sent: number }
  | { readonly kind: 'done' | 'cancelled'; readonly name: string }
  | { readonly kind: 'unfit'; readonly name: string; readonly problem: FileProblem }
  | { readonly kind: 'failed'; readonly name: string; readonly error: unknown };

interface Upload {
  readonly state: UploadState;
  send(file: File): void;
  cancel(): void;
}

/** One file at a time, on its way into the library. It goes on while the form is filled in; a question that goes away ends it. */
export function useUpload(upload: NonNullable<DocumentLibrary['upload']>, onUploaded: (document: EvidenceDocument) => void): Upload {
  const [state, setState] = React.useState<UploadState>({ kind: 'idle' });
  const running = React.useRef<AbortController>();
  const latest = React.useRef(onUploaded);
  latest.current = onUploaded;
  React.useEffect(() => () => {
    running.current?.abort();
    running.current = undefined;
  }, []);

  const send = (file: File): void => {
    const { name, size } = file;
    const problem = fileProblem(file);
    if (problem !== undefined) {
      setState({ kind: 'unfit', name, problem });
      return;
    }
    const control = new AbortController();
    running.current = control;
    const settle = (next: UploadState): boolean => {
      if (running.current !== control) return false;
      running.current = undefined;
      setState(next);
      return true;
    };
    setState({ kind: 'running', name, size, sent: 0 });
    const onProgress = (sent: number): void => { if (running.current === control) setState({ kind: 'running', name, size, sent }); };
    upload(file, { signal: control.signal, onProgress }).then(
      (document) => { if (settle({ kind: 'done', name })) latest.current(document); },
      (error) => { settle(control.signal.aborted ? { kind: 'cancelled', name } : { kind: 'failed', name, error }); }
    );
  };
  return { state, send, cancel: () => running.current?.abort() };
}
