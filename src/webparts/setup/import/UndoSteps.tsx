import * as React from 'react';
import { importFrameWords } from '../../../loc/importExport/importFrame';
import { importUndoWords } from '../../../loc/importExport/importUndo';
import { fill, Language } from '../../../loc/wording';
import { LoadingText } from '../../../ui/panel/LoadingText';
import { ImportProblem } from './ImportProblem';
import styles from './Import.module.scss';
import { RunStep } from './RunStep';
import { StepHeading } from './StepHeading';
import { UndoEnded } from './UndoEnded';
import { UndoPreview } from './UndoPreview';
import type { Undo } from './useUndo';

interface Props {
  readonly undo: Undo;
  readonly siteUrl: string;
  readonly language: Language;
}

/** From the preview of what undoing would do to what came of it. */
export function UndoSteps({ undo, siteUrl, language }: Props): React.ReactElement | null {
  const words = importUndoWords(language);
  const { state } = undo;
  if (state.kind === 'closed') return null;
  const title = fill(words.title, state.of.fileName);
  const again = (): void => undo.open(state.of);
  switch (state.kind) {
    case 'planning':
    case 'failed': return (
      <div>
        <StepHeading text={title} language={language} />
        {state.kind === 'planning' ? <LoadingText text={words.planning} stillText={importFrameWords(language).still} /> : <ImportProblem problem={state.problem} language={language} onRetry={again} onSetAside={() => undo.setAside(state.of)} />}
        <div className={styles.bar}><button type="button" className={styles.other} onClick={undo.close}>{words.leave}</button></div>
      </div>
    );
    case 'preview': return <UndoPreview plan={state.plan} title={title} isUnfinished={state.of.state === 'Running'} siteUrl={siteUrl} language={language} onCarryOut={() => undo.carryOut(state.of, state.plan)} onLeave={undo.close} />;
    case 'running': return <RunStep title={words.running} count={state.count} isStopping={state.isStopping} language={language} onStop={undo.stop} />;
    case 'ended': return <UndoEnded result={state.result} siteUrl={siteUrl} language={language} onGoOn={again} onClose={undo.close} />;
  }
}
