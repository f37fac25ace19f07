import * as React from 'react';
import { importColumnsWords } from '../../../loc/importExport/importColumns';
import { importFrameWords } from '../../../loc/importExport/importFrame';
import { importQuestionsWords } from '../../../loc/importExport/importQuestions';
import { importRunWords } from '../../../loc/importExport/importRun';
import { numberText } from '../../../loc/money';
import { fill, Language } from '../../../loc/wording';
import { Advance } from './Advance';
import { CheckStep } from './CheckStep';
import { ColumnsStep } from './ColumnsStep';
import { EndedStep } from './EndedStep';
import { FileStep } from './FileStep';
import styles from './Import.module.scss';
import type { ImportGateway } from './importGateway';
import type { Draft } from './importState';
import { QuestionsStep } from './QuestionsStep';
import { RunStep } from './RunStep';
import type { Import } from './useImport';

interface Props {
  readonly gateway: ImportGateway;
  readonly work: Import;
  readonly language: Language;
  onSetAside(draft: Draft): void;
}

export function ImportSteps({ gateway, work, language, onSetAside }: Props): React.ReactElement {
  const { state } = work;
  const frame = importFrameWords(language);
  const run = importRunWords(language);
  const cancel = <div className={styles.bar}><button type="button" className={styles.other} onClick={work.cancel}>{frame.cancel}</button></div>;
  switch (state.kind) {
    case 'start': return <FileStep state={state} language={language} example={() => gateway.example(language)} onChoose={work.choose} onLeave={work.startOver} />;
    case 'reading': return <Advance title={fill(frame.reading, state.name)} text={fill(frame.percent, Math.round(100 * state.share))} share={state.share} language={language}>{cancel}</Advance>;
    case 'columns': return <ColumnsStep state={state} work={work} language={language} />;
    case 'asking': {
      const words = importColumnsWords(language);
      const { count } = state;
      const text = count === undefined ? words.asking : fill(words.askingPeople, numberText(count.done), numberText(count.of));
      return <Advance title={frame.stepQuestions} text={text} share={count && count.done / count.of} language={language}>{cancel}</Advance>;
    }
    case 'questions': return <QuestionsStep state={state} work={work} language={language} findPeople={gateway.findPeople} />;
    case 'planning': {
      const { done, of } = state.count ?? { done: 0, of: state.draft.table.rows.length };
      return <Advance title={frame.stepCheck} text={fill(importQuestionsWords(language).planning, numberText(done), numberText(of))} share={of === 0 ? undefined : done / of} language={language}>{cancel}</Advance>;
    }
    case 'check': return <CheckStep state={state} work={work} language={language} write={gateway.write} />;
    case 'running': return <RunStep title={run.running} help={run.runningHelp} count={state.count} isStopping={state.isStopping} language={language} onStop={work.stop} />;
    case 'ended': return <EndedStep state={state} siteUrl={gateway.siteUrl} work={work} language={language} write={gateway.write} onSetAside={onSetAside} />;
  }
}
