import * as React from 'react';
import { importFrameWords } from '../../../loc/importExport/importFrame';
import { Language } from '../../../loc/wording';
import { WaitNotice } from '../../../ui/WaitNotice';
import { useAskBeforeUnload } from '../../../ui/useAskBeforeUnload';
import { BrokenOff } from './BrokenOff';
import styles from './Import.module.scss';
import type { ImportGateway } from './importGateway';
import { ImportSteps } from './ImportSteps';
import { PastImports } from './PastImports';
import { UndoSteps } from './UndoSteps';
import { useImport } from './useImport';
import { usePastImports } from './usePastImports';
import { useUndo } from './useUndo';

interface Props {
  readonly gateway: ImportGateway;
  readonly language: Language;
}

/** The council’s own list into the register, in four steps; what was broken off, and what was imported before. */
export function ImportSection({ gateway, language }: Props): React.ReactElement {
  const words = importFrameWords(language);
  const [past, load] = usePastImports(gateway);
  const work = useImport(gateway, load);
  const title = React.useRef<HTMLHeadingElement>(null);
  const undo = useUndo(gateway, load);
  const close = (): void => {
    // What was undone is not to be called finished.
    if (undo.state.kind === 'ended' && work.state.kind === 'ended' && undo.state.of.importId === work.state.draft.importId) work.startOver();
    // What was planned before the undo is no longer true.
    if (undo.state.kind === 'ended' && (work.state.kind === 'check' || work.state.kind === 'questions')) work.toColumns(work.state.draft);
    undo.close();
    // What had the focus goes with it.
    title.current?.focus();
  };
  const setAside = (of: Parameters<typeof undo.setAside>[0]): void => undo.setAside(of, () => {
    if (work.state.kind === 'ended') work.startOver();
    // What had the focus goes with it.
    else title.current?.focus();
  });
  const isWriting = work.state.kind === 'running' || undo.state.kind === 'running';
  useAskBeforeUnload(isWriting);
  const brokenOff = past.kind === 'ready' && work.state.kind === 'start' && work.state.resuming === undefined ? past.brokenOff : undefined;
  return (
    <section aria-labelledby="import-title">
      <h2 id="import-title" ref={title} tabIndex={-1} className={styles.title}>{words.title}</h2>
      <p className={styles.text}>{words.purpose}</p>
      <WaitNotice waits={gateway.waits} language={language} />
      {undo.state.kind === 'closed'
        ? (
          <>
            {brokenOff !== undefined && <BrokenOff brokenOff={brokenOff} language={language} onGoOn={() => work.resume(brokenOff)} onUndo={() => undo.open(brokenOff)} onSetAside={() => setAside(brokenOff)} />}
            <ImportSteps gateway={gateway} work={work} language={language} onSetAside={({ importId, read }) => setAside({ importId, fileName: read.name, state: 'Running' })} />
          </>
        )
        : <UndoSteps undo={{ ...undo, close, setAside }} siteUrl={gateway.siteUrl} language={language} />}
      <PastImports state={past} language={language} isBusy={isWriting} onLoad={load} onUndo={undo.open} />
    </section>
  );
}
