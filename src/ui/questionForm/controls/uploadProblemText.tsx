import * as React from 'react';
import { mostBytes } from '../../../domain/document/uploadFile';
import { documentWords } from '../../../loc/documents';
import { fill, Language } from '../../../loc/wording';
import { errorText } from '../../errorText';
import { UploadState } from './useUpload';

/** Why a file was not uploaded, and what to do. */
export function uploadProblemText(state: Extract<UploadState, { kind: 'failed' | 'unfit' }>, language: Language): React.ReactNode {
  const words = documentWords(language);
  if (state.kind === 'unfit') return fill(words[state.problem], mostBytes / 1024 / 1024);
  return errorText(state.error, { denied: words.uploadDenied, signedOut: words.signedOut, gone: words.libraryGone, busy: words.busy, connection: words.connection, refused: words.refused });
}
