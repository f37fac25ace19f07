import * as React from 'react';
import { rowsOf } from '../../../domain/import/importPlan';
import { importCheckWords } from '../../../loc/importExport/importCheck';
import { importFrameWords } from '../../../loc/importExport/importFrame';
import { fill, Language } from '../../../loc/wording';
import { confirmText } from './confirmText';
import type { ImportGateway } from './importGateway';
import type { ImportState } from './importState';
import styles from './Import.module.scss';
import { organisationNames } from './organisationNames';
import { PlanRows } from './PlanRows';
import { ProblemsDownload } from './ProblemsDownload';
import { StepHeading } from './StepHeading';
import type { Import } from './useImport';

type CheckState = Extract<ImportState, { kind: 'check' }>;

interface Props {
  readonly state: CheckState;
  readonly work: Pick<Import, 'run' | 'toQuestions' | 'startOver'>;
  readonly language: Language;
  write: ImportGateway['write'];
}

/** The fourth step: everything that would happen and everything that would not, before anything does. */
export function CheckStep({ state, work, language, write }: Props): React.ReactElement {
  const words = importCheckWords(language);
  const frame = importFrameWords(language);
  const { plan, draft, asked } = state;
  const names = React.useMemo(() => organisationNames(plan, asked.facts, language), [plan, asked.facts, language]);
  const refused = React.useMemo(() => rowsOf(plan, 'refused'), [plan]);
  const toDo = confirmText(rowsOf(plan, 'new').length, rowsOf(plan, 'changed').length, words);
  // One that was broken off before it could say that it was through is still listed as not finished.
  const confirm = toDo ?? (draft.resumes === undefined ? undefined : words.finish);
  const added = plan.organisations.length;
  return (
    <div>
      <StepHeading step={4} text={frame.stepCheck} language={language} />
      {draft.resumes === undefined && <p className={styles.strong}>{words.nothingYet}</p>}
      <p className={styles.text}>
        {words.rules}
        {added > 0 && ` ${added === 1 ? words.organisationsOne : fill(words.organisations, added)}`}
        {draft.resumes !== undefined && ` ${words.goesOn}`}
      </p>
      {refused.length > 0 && <ProblemsDownload rows={refused} language={language} write={write} />}
      {toDo === undefined && <p className={styles.strong}>{draft.resumes === undefined ? words.nothingToDo : words.nothingLeft}</p>}
      <div className={styles.bar}>
        {confirm !== undefined && <button type="button" className={styles.main} onClick={() => work.run(state)}>{confirm}</button>}
        <button type="button" className={styles.other} onClick={() => work.toQuestions(draft, asked)}>{frame.back}</button>
        <button type="button" className={styles.other} onClick={work.startOver}>{frame.otherFile}</button>
      </div>
      <PlanRows plan={plan} names={names} language={language} />
    </div>
  );
}
