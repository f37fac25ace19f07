import * as React from 'react';
import type { AdoptedVersion } from '../../../data/adoptedProtocols';
import { dayText } from '../../../loc/calendar';
import type { ShippedPack } from '../../../packs/shipped';
import { protocolSetupWords, ProtocolSetupWords } from '../../../loc/protocolSetup';
import { fill, Language } from '../../../loc/wording';
import { errorText } from '../../../ui/errorText';
import { Filled } from '../../../ui/Filled';
import { Notice } from '../../../ui/form/notice/Notice';
import { PackWords } from '../../../ui/questionForm/PackWords';
import styles from './Protocol.module.scss';
import type { VersionsState } from './useProtocol';

interface Props {
  readonly state: VersionsState;
  /** The list keeps English titles; of these the Welsh one is known. */
  readonly shipped: readonly Pick<ShippedPack, 'title'>[];
  readonly language: Language;
  onRetry(): void;
}

export function InForce({ state, shipped, language, onRetry }: Props): React.ReactElement {
  const words = protocolSetupWords(language);
  if (state.kind === 'loading') return <p role="status">{words.loading}</p>;
  if (state.kind === 'failed') return <Notice kind="problem" title={words.failedTitle} text={errorText(state.error, words)} actions={[{ text: words.tryAgain, act: onRetry }]} />;
  const { inForce, all } = state.versions;
  const titleOf = ({ title }: AdoptedVersion): React.ReactNode => <PackWords of={shipped.find((pack) => pack.title.en === title)?.title ?? { en: title }} language={language} />;
  const earlier = all.filter(({ id }) => id !== inForce?.id);
  return (
    <>
      {inForce === undefined ? <p className={styles.strong}>{words.noneInForce}</p> : <Current version={inForce} title={titleOf(inForce)} words={words} language={language} />}
      {earlier.length > 0 && (
        <details className={styles.earlier}>
          <summary>{words.earlier}</summary>
          <ul>{earlier.map((version) => <li key={version.id}><Filled text={words.earlierLine} parts={[titleOf(version), ...factsOf(version, language)]} /></li>)}</ul>
        </details>
      )}
    </>
  );
}

interface CurrentProps {
  readonly version: AdoptedVersion;
  readonly title: React.ReactNode;
  readonly words: ProtocolSetupWords;
  readonly language: Language;
}

function Current({ version, title, words, language }: CurrentProps): React.ReactElement {
  const { name, inForceFrom, installedBy } = version;
  return (
    <>
      <p className={styles.strong}><Filled text={words.inForce} parts={[title, numberOf(name)]} /></p>
      {inForceFrom !== undefined && <p className={styles.help}>{fill(words.since, dayText(inForceFrom, language), installedBy?.name ?? words.somebody)}</p>}
    </>
  );
}

/** Its version, and from when to when it was in force. */
function factsOf({ name, inForceFrom, inForceTo }: AdoptedVersion, language: Language): readonly string[] {
  const day = (given: string | undefined): string => (given === undefined ? '…' : dayText(given, language));
  return [numberOf(name), day(inForceFrom), day(inForceTo)];
}

/** Of `caerphilly 2014.1`, the version. */
function numberOf(name: string): string {
  return name.slice(name.indexOf(' ') + 1);
}
