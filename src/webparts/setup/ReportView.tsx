import * as React from 'react';
import { dayOfInstant } from '../../data/day';
import { dayText, timeText } from '../../loc/calendar';
import { Language, fill } from '../../loc/wording';
import { Report, ReportLine } from '../../provisioning/report/report';
import { countsText, failureText, linesByList, lineText, SetupWords } from './reportText';
import styles from './Setup.module.scss';

interface Props {
  readonly report: Report;
  readonly language: Language;
  readonly words: SetupWords;
  /** After a run, readers start at the heading. */
  readonly takeFocus: boolean;
}

export function ReportView({ report, language, words, takeFocus }: Props): React.ReactElement {
  const heading = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => {
    if (takeFocus) {
      heading.current?.focus();
    }
  }, [takeFocus, report]);
  const failed = report.outcome === 'partly' || report.outcome === 'failed';

  return (
    <div className={styles.report}>
      <h3 ref={heading} tabIndex={-1} className={styles.reportTitle}>{words.reportTitle}</h3>
      <p className={styles.meta}>{fill(words.reportMeta, whenText(report.at, language), report.by)}</p>
      <p className={failed ? styles.outcomeFailed : styles.outcome}>{words[`outcome_${report.outcome}`]}</p>
      {report.failure && <p>{failureText(report.failure, words)}</p>}
      {report.lines.length > 0 && <p className={styles.counts}>{countsText(report, words)}</p>}
      {linesByList(report, words).map(({ title, lines }) => (
        <details key={title} className={styles.list} open={lines.some(needsAttention)}>
          <summary className={styles.listTitle}>{title} <span className={styles.count}>({lines.length})</span></summary>
          <ul className={styles.lines}>
            {[...lines].sort((one, other) => Number(needsAttention(other)) - Number(needsAttention(one))).map((line, index) => (
              <li key={index}><strong>{words[`state_${line.state}`]}:</strong> {lineText(line, words)}</li>
            ))}
          </ul>
        </details>
      ))}
      {report.omitted !== undefined && <p className={styles.meta}>{fill(words.omitted, report.omitted)}</p>}
    </div>
  );
}

function needsAttention({ state }: ReportLine): boolean {
  return state === 'failed' || state === 'left';
}

function whenText(at: string, language: Language): string {
  return `${dayText(dayOfInstant(at), language)}, ${timeText(at, 'Europe/London')}`;
}
