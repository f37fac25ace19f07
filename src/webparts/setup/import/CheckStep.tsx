import * as React from 'react';
import { ImportPlan, rowsOf, rowsWithLeftOut } from '../../../domain/import/importPlan';
import { withoutLeftRows, withRowLeft } from '../../../domain/import/leaveRows';
import { ImportCheckWords, importCheckWords } from '../../../loc/importExport/importCheck';
import { importFrameWords } from '../../../loc/importExport/importFrame';
import { numberText } from '../../../loc/money';
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
  readonly work: Pick<Import, 'run' | 'answer' | 'toQuestions' | 'startOver'>;
  readonly language: Language;
  write: ImportGateway['write'];
}

/** The fourth step: everything that would happen and everything that would not, before anything does. */
export function CheckStep({ state, work, language, write }: Props): React.ReactElement {
  const words = importCheckWords(language);
  const frame = importFrameWords(language);
  const { draft, asked } = state;
  const names = React.useMemo(() => organisationNames(state.plan, asked.facts, language), [state.plan, asked.facts, language]);
  const plan = React.useMemo(() => withoutLeftRows(state.plan, draft.answers), [state.plan, draft.answers]);
  const toDo = confirmText(plan, words);
  // One that was broken off before it could say that it was through is still listed as not finished.
  const confirm = toDo ?? (draft.resumes === undefined ? undefined : words.finish);
  return (
    <div>
      <StepHeading step={4} text={frame.stepCheck} language={language} />
      {draft.resumes === undefined && <p className={styles.strong}>{words.nothingYet}</p>}
      <p className={styles.text}>
        {words.rules}
        {noticesOf(plan, words).map((text) => ` ${text}`)}
        {draft.resumes !== undefined && ` ${words.goesOn}`}
      </p>
      <ProblemsDownload plan={plan} names={names} language={language} write={write} />
      {toDo === undefined && <p className={styles.strong}>{draft.resumes !== undefined ? words.nothingLeft : rowsOf(plan, 'left').length > 0 ? words.nothingButLeft : words.nothingToDo}</p>}
      <div className={styles.bar}>
        {confirm !== undefined && <button type="button" className={styles.main} onClick={() => work.run({ ...state, plan })}>{confirm}</button>}
        <button type="button" className={styles.other} onClick={() => work.toQuestions(draft, asked)}>{frame.back}</button>
        <button type="button" className={styles.other} onClick={work.startOver}>{frame.otherFile}</button>
      </div>
      <PlanRows plan={plan} names={names} language={language} onLeave={(row, isLeft) => work.answer(withRowLeft(draft.answers, row, isLeft))} />
    </div>
  );
}

function noticesOf(plan: ImportPlan, words: ImportCheckWords): readonly string[] {
  const counted = [
    { count: plan.organisations.length, one: words.organisationsOne, many: words.organisations },
    { count: rowsOf(plan, 'left').length, one: words.leftRowsOne, many: words.leftRows },
    { count: rowsWithLeftOut(plan).length, one: words.leftOutRowsOne, many: words.leftOutRows }
  ];
  return counted.filter(({ count }) => count > 0).map(({ count, one, many }) => (count === 1 ? one : fill(many, numberText(count))));
}
