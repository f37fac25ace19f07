import * as React from 'react';
import { rowsOf } from '../../../domain/import/importPlan';
import { importRunWords } from '../../../loc/importExport/importRun';
import { numberText } from '../../../loc/money';
import { fill, Language } from '../../../loc/wording';
import { Notice } from '../../../ui/form/notice/Notice';
import type { ImportGateway } from './importGateway';
import type { Draft, ImportState } from './importState';
import styles from './Import.module.scss';
import { LeftRows } from './LeftRows';
import { organisationNames } from './organisationNames';
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
  onSetAside(draft: Draft): void;
}

/** What was imported, what was left and why, and where to look at it. */
export function EndedStep({ state, siteUrl, work, language, write, onSetAside }: Props): React.ReactElement {
  const words = importRunWords(language);
  const { counts, stopped, message, rows } = state.result;
  const isPartly = rows.some((row) => row.kind === 'left' || row.membersLeft > 0);
  const refused = rowsOf(state.plan, 'refused').length;
  const names = React.useMemo(() => organisationNames(state.plan, state.asked.facts, language), [state.plan, state.asked.facts, language]);
  const goOn = { text: words.goOn, isMain: true, act: () => work.goOn(state.draft) };
  const actions = stopped === 'undone' ? [] : stopped === 'damaged' ? [{ text: words.brokenSetAside, isMain: true, act: () => onSetAside(state.draft) }] : [goOn];
  const title = stopped !== undefined ? words.stopped : isPartly ? words.endedPartly : words.ended;
  const numbers = [counts.added, counts.changed, counts.left, counts.organisations, counts.members].map(numberText);
  return (
    <div>
      <StepHeading text={title} language={language} />
      <p className={styles.text}>{fill(words.counts, ...numbers)}</p>
      {stopped !== undefined && (
        <Notice kind={stopped === 'asked' ? 'info' : 'problem'} text={stopText(stopped, message, language)} actions={actions} />
      )}
      {refused > 0 && <p className={styles.text}>{refused === 1 ? words.refusedOne : fill(words.refused, numberText(refused))}</p>}
      <ProblemsDownload plan={state.plan} names={names} language={language} write={write} />
      <LeftRows outcomes={rows} plan={state.plan} language={language} />
      <div className={styles.bar}>
        <a className={styles.link} href={`${siteUrl}/SitePages/Register.aspx`}>{words.toRegister}</a>
        <button type="button" className={styles.other} onClick={work.startOver}>{words.again}</button>
      </div>
    </div>
  );
}
