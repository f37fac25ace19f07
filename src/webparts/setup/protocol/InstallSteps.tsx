import * as React from 'react';
import { Protocol, versionName } from '../../../domain/protocol/protocol';
import { protocolSetupWords } from '../../../loc/protocolSetup';
import { fill, Language } from '../../../loc/wording';
import { errorText } from '../../../ui/errorText';
import { Notice } from '../../../ui/form/notice/Notice';
import { packTextIn } from '../../../ui/questionForm/packTextIn';
import { Arrived } from './Arrived';
import { PackProblems } from './PackProblems';
import { PackSummary } from './PackSummary';
import type { ProtocolWork } from './useProtocol';

interface Props {
  readonly work: ProtocolWork;
  readonly language: Language;
  onLeave(): void;
}

/** What became of what was chosen, and the step that comes next. */
export function InstallSteps({ work, language, onLeave }: Props): React.ReactElement | null {
  const words = protocolSetupWords(language);
  const { state, install } = work;
  switch (state.kind) {
    case 'start': return null;
    case 'checking': return <p role="status">{words.checking}</p>;
    case 'installing': return <Arrived key="installing"><p role="status">{words.installing}</p></Arrived>;
    case 'broken': return <PackProblems name={state.name} problems={state.problems} language={language} />;
    case 'sound': return <PackSummary name={state.name} isInForce={isInForce(work, state.protocol)} protocol={state.protocol} language={language} onInstall={() => install(state.protocol)} onLeave={onLeave} />;
    case 'ended': return <Arrived key="ended"><Notice kind={state.result === 'nameTaken' ? 'problem' : 'success'} title={fill(words.named, packTextIn(state.protocol.title, language).text, state.protocol.version)} text={words[`done_${state.result}`]} /></Arrived>;
    case 'failed': {
      const { error, protocol } = state;
      return <Arrived key="failed"><Notice kind="problem" title={words.failedTitle} text={errorText(error, words)} actions={protocol && [{ text: words.tryAgain, act: () => install(protocol) }]} /></Arrived>;
    }
  }
}

function isInForce({ versions }: ProtocolWork, protocol: Protocol): boolean {
  return versions.kind === 'ready' && versions.versions.inForce?.name === versionName(protocol);
}
