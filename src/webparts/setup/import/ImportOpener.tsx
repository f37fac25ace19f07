import * as React from 'react';
import { importFrameWords } from '../../../loc/importExport/importFrame';
import { Language } from '../../../loc/wording';
import { Notice } from '../../../ui/form/notice/Notice';
import type { PartState } from '../../../ui/usePart';
import type { ImportPart } from './useImportPart';

interface Props {
  readonly state: PartState<ImportPart>;
  readonly language: Language;
  onRetry(): void;
}

/** The import, for whoever may import: others are not even told of it. */
export function ImportOpener({ state, language, onRetry }: Props): React.ReactElement | null {
  const words = importFrameWords(language);
  if (state.kind === 'failed') return <Notice kind="problem" text={words.loadFailed} actions={[{ text: words.tryAgain, act: onRetry }]} />;
  if (state.kind === 'loading' || state.part === undefined) return null;
  const { gateway, Section } = state.part;
  return <Section gateway={gateway} language={language} />;
}
