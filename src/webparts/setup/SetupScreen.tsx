import * as React from 'react';
import { Language, fill, wordsFor } from '../../loc/wording';
import { setupWording } from '../../loc/setup';
import { failureText } from './reportText';
import { ReportView } from './ReportView';
import { RunForm, TypedMembers } from './RunForm';
import { RunProgress } from './RunProgress';
import styles from './Setup.module.scss';
import type { Setup } from './useSetup';

interface Props {
  readonly siteUrl: string;
  readonly setup: Setup;
  readonly language: Language;
  /** The web part was given no address and stands in for it with the page's own site. */
  readonly onPageSite: boolean;
  /** The way to what stands below. */
  readonly children?: React.ReactNode;
}

export function SetupScreen({ siteUrl, setup: { state, load, run }, language, onPageSite, children }: Props): React.ReactElement {
  const [typed, setTyped] = React.useState<TypedMembers>({});
  const words = wordsFor(setupWording, language);

  return (
    <section aria-labelledby="setup-title">
      <h2 id="setup-title" className={styles.title}>{words.title}</h2>
      <p className={styles.purpose}>{words.purpose}</p>
      <p className={styles.site}>{fill(onPageSite ? words.sitePage : words.site, siteUrl)}</p>
      {children}

      {state.kind === 'loading' && <p role="status">{words.loading}</p>}
      {state.kind === 'loadFailed' && (
        <div className={styles.problem} role="alert">
          <p className={styles.problemTitle}>{words.loadFailed}</p>
          <p>{failureText(state.failure, words)}</p>
          <button type="button" className={styles.button} onClick={load}>{words.tryAgain}</button>
        </div>
      )}
      {state.kind === 'running' && <RunProgress progress={state.progress} waiting={state.waiting} words={words} />}
      {(state.kind === 'ready' || state.kind === 'finished') && (
        <>
          {state.site.mayRun
            ? <RunForm firstTime={state.site.report === undefined} words={words} typed={typed} onType={setTyped} onRun={run} />
            : <p className={styles.note}>{words.ownersOnly}</p>}
          {state.site.report
            ? (
              <Folded isFolded={!state.site.mayRun} title={words.lastTime}>
                <ReportView report={state.site.report} language={language} words={words} takeFocus={state.kind === 'finished'} />
              </Folded>
            )
            : <p>{words.noReport}</p>}
        </>
      )}
    </section>
  );
}

/** For whoever comes for what stands below, the report is out of the way. */
function Folded({ isFolded, title, children }: { readonly isFolded: boolean; readonly title: string; readonly children: React.ReactElement }): React.ReactElement {
  return isFolded ? <details className={styles.list}><summary className={styles.listTitle}>{title}</summary>{children}</details> : children;
}
