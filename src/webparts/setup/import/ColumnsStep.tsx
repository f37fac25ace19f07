import * as React from 'react';
import { mappingProblems } from '../../../domain/import/mappingProblems';
import { importColumnsWords } from '../../../loc/importExport/importColumns';
import { importFrameWords } from '../../../loc/importExport/importFrame';
import { fill, Language } from '../../../loc/wording';
import { Notice } from '../../../ui/form/notice/Notice';
import { ColumnTable } from './ColumnTable';
import { ImportProblem } from './ImportProblem';
import styles from './Import.module.scss';
import { MappingSummary } from './MappingSummary';
import { OtherwiseFields } from './OtherwiseFields';
import { rememberedText } from './rememberedText';
import { StepHeading } from './StepHeading';
import { TableChoice } from './TableChoice';
import type { Import } from './useImport';
import type { ImportState } from './importState';

interface Props {
  readonly state: Extract<ImportState, { kind: 'columns' }>;
  readonly work: Pick<Import, 'map' | 'chooseTable' | 'ask' | 'startOver'>;
  readonly language: Language;
}

/** The second step: what the columns of the file are. */
export function ColumnsStep({ state, work, language }: Props): React.ReactElement {
  const words = importColumnsWords(language);
  const frame = importFrameWords(language);
  const { draft } = state;
  const [attempt, setAttempt] = React.useState(0);
  const problems = mappingProblems(draft.table, draft.mapping);
  const goOn = (): void => {
    if (problems.length > 0) setAttempt((before) => before + 1);
    else work.ask(draft);
  };
  return (
    <div>
      <StepHeading step={2} text={frame.stepColumns} language={language} />
      <p className={styles.help}>{fill(frame.fileNow, draft.read.name)}</p>
      {state.problem !== undefined && <ImportProblem problem={state.problem} language={language} onRetry={() => work.ask(draft)} />}
      {attempt > 0 && <MappingSummary problems={problems} draft={draft} attempt={attempt} language={language} />}
      <p className={styles.text}>{words.intro}</p>
      {draft.remembered !== undefined && <Notice kind="info" text={rememberedText(draft.remembered, language)} />}
      <TableChoice draft={draft} language={language} onChoose={(sheetAt, headerRow) => work.chooseTable(draft, sheetAt, headerRow)} />
      <ColumnTable draft={draft} language={language} onMap={work.map} />
      <OtherwiseFields draft={draft} language={language} onMap={work.map} />
      <div className={styles.bar}>
        <button type="button" className={styles.main} onClick={goOn}>{frame.continue}</button>
        <button type="button" className={styles.other} onClick={work.startOver}>{frame.otherFile}</button>
      </div>
    </div>
  );
}
