import * as React from 'react';
import type { AdoptedVersion } from '../../../data/adoptedProtocols';
import { dayText } from '../../../loc/calendar';
import { protocolSetupWords, ProtocolSetupWords } from '../../../loc/protocolSetup';
import { fill, Language } from '../../../loc/wording';
import { errorText } from '../../../ui/errorText';
import { Notice } from '../../../ui/form/notice/Notice';
import styles from './Protocol.module.scss';
import type { VersionsState } from './useProtocol';

interface Props {
  readonly state: VersionsState;
  readonly language: Language;
  onRetry(): void;
}

export function InForce({ state, language, onRetry }: Props): React.ReactElement {
  const words = protocolSetupWords(language);
  if (state.kind === 'loading') return <p role="status">{words.loading}</p>;
  if (state.kind === 'failed') return <Notice kind="problem" title={words.failedTitle} text={errorText(state.error, words)} actions={[{ text: words.tryAgain, act: onRetry }]} />;
  const { inForce, all } = state.versions;
  const earlier = all.filter(({ id }) => id !== inForce?.id);
  return (
    <>
      {inForce === undefined ? <p className={styles.strong}>{words.noneInForce}</p> : <Current version={inForce} words={words} language={language} />}
      {earlier.length > 0 && (
        <details className={styles.earlier}>
          <summary>{words.earlier}</summary>
          <ul>{earlier.map((version) => <li key={version.id}>{lineOf(version, words, language)}</li>)}</ul>
        </details>
      )}
    </>
  );
}

function Current({ version, words, language }: { readonly version: AdoptedVersion; readonly words: ProtocolSetupWords; readonly language: Language }): React.ReactElement {
  const { title, name, inForceFrom, installedBy } = version;
  return (
    <>
      <p className={styles.strong}>{fill(words.inForce, title, numberOf(name))}</p>
      {inForceFrom !== undefined && <p className={styles.help}>{fill(words.since, dayText(inForceFrom, language), installedBy?.name ?? words.somebody)}</p>}
    </>
  );
}

function lineOf({ title, name, inForceFrom, inForceTo }: AdoptedVersion, words: ProtocolSetupWords, language: Language): string {
  const day = (given: string | undefined): string => (given === undefined ? '…' : dayText(given, language));
  return fill(words.earlierLine, title, numberOf(name), day(inForceFrom), day(inForceTo));
}

/** Of `caerphilly 2014.1`, the version. */
function numberOf(name: string): string {
  return name.slice(name.indexOf(' ') + 1);
}
