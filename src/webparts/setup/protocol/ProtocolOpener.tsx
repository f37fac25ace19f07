import * as React from 'react';
import { protocolSetupWords } from '../../../loc/protocolSetup';
import { Language } from '../../../loc/wording';
import { Notice } from '../../../ui/form/notice/Notice';
import type { PartState } from '../../../ui/usePart';
import type { ProtocolPart } from './useProtocolPart';

interface Props {
  readonly state: PartState<ProtocolPart>;
  readonly language: Language;
  onRetry(): void;
}

export function ProtocolOpener({ state, language, onRetry }: Props): React.ReactElement | null {
  const words = protocolSetupWords(language);
  if (state.kind === 'failed') return <Notice kind="problem" text={words.partFailed} actions={[{ text: words.tryAgain, act: onRetry }]} />;
  if (state.kind === 'loading' || state.part === undefined) return null;
  const { gateway, Section } = state.part;
  return <Section gateway={gateway} language={language} />;
}
