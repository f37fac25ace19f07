import * as React from 'react';
import { rowsOf } from '../../../domain/import/importPlan';
import { importRunWords } from '../../../loc/importExport/importRun';
import { numberText } from '../../../loc/money';
import { fill, Language } from '../../../loc/wording';
import { Notice } from '../../../ui/form/notice/Notice';
import type { ImportGateway } from './importGateway';
import type { ImportState } from './importState';
import styles from './Import.module.scss';
import { LeftRows } from './LeftRows';
import { ProblemsDownload } from './ProblemsDownload';
import { StepHeading } from './StepHeading';
import { stopText } from './stopText';
import type { Import } from './useImport';

interface Props {
  readonly state: Extract<ImportState, { kind: 'ended' }>;
  readonly siteUrl: string;
  readonly work: Pick<Import, 'goOn' | 'startOver'>;
  readonly language: Language;
  write: ImportGateway['write'];
}

/** What was imported, what was left and why, and where to look at it. */
export function EndedStep({ state, siteUrl, work, language, write }: Props): React.ReactElement {
  const words = importRunWords(language);
  const { counts, stopped, message, rows } = state.result;
  const isPartly = rows.some((row) => row.kind === 'left' || row.membersLeft > 0);
  const refused = React.useMemo(() => rowsOf(state.plan, 'refused'), [state.plan]);
  const title = stopped !== undefined ? words.stopped : isPartly ? words.endedPartly : words.ended;
  const numbers = [counts.added, counts.changed, counts.left, counts.organisations, counts.members].map(numberText);
  return (
    <div>
      <StepHeading text={title} language={language} />
      <p className={styles.text}>{fill(words.counts, ...numbers)}</p>
      {stopped !== undefined && (
        <Notice kind={stopped === 'asked' ? 'info' : 'problem'} text={stopText(stopped, message, language)} actions={[{ text: words.goOn, isMain: true, act: () => work.goOn(state.draft) }]} />
      )}
      {refused.length > 0 && (
        <>
          <p className={styles.text}>{refused.length === 1 ? words.refusedOne : fill(words.refused, numberText(refused.length))}</p>
          <ProblemsDownload rows={refused} language={language} write={write} />
        </>
      )}
      <LeftRows outcomes={rows} plan={state.plan} language={language} />
      <div className={styles.bar}>
        <a className={styles.link} href={`${siteUrl}/SitePages/Register.aspx`}>{words.toRegister}</a>
        <button type="button" className={styles.other} onClick={work.startOver}>{words.again}</button>
      </div>
    </div>
  );
}
