import * as React from 'react';
import type { PastImport } from '../../../data/import/pastImports';
import { entryWords } from '../../../loc/entry';
import { importFrameWords } from '../../../loc/importExport/importFrame';
import { importRunWords } from '../../../loc/importExport/importRun';
import { fill, Language } from '../../../loc/wording';
import { LoadingText } from '../../../ui/panel/LoadingText';
import { LoadProblem } from '../../../ui/panel/LoadProblem';
import frame from './Import.module.scss';
import { Pager } from './Pager';
import styles from './Rows.module.scss';
import type { PastState } from './usePastImports';
import { whenText } from './whenText';

interface Props {
  readonly state: PastState;
  readonly language: Language;
  /** Something is being imported just now. */
  readonly isBusy: boolean;
  onLoad(): void;
  onUndo(past: PastImport): void;
}

/** What was imported before, and a way to take it back. */
export function PastImports({ state, language, isBusy, onLoad, onUndo }: Props): React.ReactElement {
  const words = importRunWords(language);
  return (
    <section aria-labelledby="import-past">
      <h3 id="import-past" className={frame.step}>{words.pastTitle}</h3>
      {state.kind === 'loading' && <LoadingText text={words.pastLoading} stillText={importFrameWords(language).still} />}
      {state.kind === 'failed' && <LoadProblem title={words.pastFailed} error={state.error} words={entryWords(language)} onRetry={onLoad} />}
      {state.kind === 'ready' && state.past.length === 0 && <p className={frame.help}>{words.pastNone}</p>}
      {state.kind === 'ready' && (
        <Pager items={state.past} name={words.pastTitle} language={language}>
          {(shown) => <ul className={styles.rows}>{shown.map((past) => <Past key={past.importId} past={past} language={language} isBusy={isBusy} onUndo={onUndo} />)}</ul>}
        </Pager>
      )}
    </section>
  );
}

function Past({ past, language, isBusy, onUndo }: { readonly past: PastImport } & Pick<Props, 'language' | 'isBusy' | 'onUndo'>): React.ReactElement {
  const words = importRunWords(language);
  const { fileName, state, counts, begun, by, isPartlyThere = false } = past;
  const isPartly = state === 'Undone' && isPartlyThere;
  // A batch that was on its way may have arrived since.
  const isUndone = state === 'Undone' && !isPartly;
  const when = whenText(begun, language);
  return (
    <li className={styles.row}>
      <p className={styles.head}>
        <span className={styles.name}>{fileName}</span>
        <span className={styles.kind}>{isPartly ? words.undonePartly : words[`state_${state}`]}</span>
        <span>{fill(words.pastMeta, when, by?.name ?? words.somebody)}</span>
        {counts !== undefined && <span>{fill(words.pastCounts, counts.added, counts.changed, counts.left)}</span>}
      </p>
      <button type="button" className={frame.link} aria-label={fill(isUndone ? words.lookAgainAt : words.undoOf, fileName, when)} aria-disabled={isBusy} onClick={() => { if (!isBusy) onUndo(past); }}>
        {isUndone ? words.lookAgain : words.undo}
      </button>
    </li>
  );
}
