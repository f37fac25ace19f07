import { fill, Words } from '../../loc/wording';
import { setupWording } from '../../loc/setup';
import { Progress } from '../../provisioning/execute/carryOut';
import { Failure } from '../../provisioning/failure';
import { Plan, stepsOf } from '../../provisioning/plan/planSite';
import { Report, ReportLine, subjectOf } from '../../provisioning/report/report';

export type SetupWords = Words<typeof setupWording>;

/** What one line of a report says, without its state. */
export function lineText(line: ReportLine, words: SetupWords): string {
  if (line.state === 'left') {
    return fill(words[`left_${line.what}`], line.ours, line.site, line.name ?? '');
  }
  const what = fill(words[`step_${line.what}`], line.name ?? '');
  return line.state === 'failed' ? `${what}. ${failureText(line.failure, words)}` : what;
}

/** What happened and what to do, and SharePoint's own words for whoever has to look it up. */
export function failureText(failure: Failure, words: SetupWords): string {
  const says = failure.text === '' ? '' : ` ${fill(words.failureSays, failure.text, failure.code && `(${failure.code})`).trim()}`;
  return `${words[`failure_${failure.kind}`]}${says}`;
}

export function progressText({ done, total, what, list, name }: Progress, words: SetupWords): string {
  if (what === 'reading' || what === 'checking') {
    return words[what];
  }
  const subject = fill(words[`step_${what}`], name ?? '');
  return fill(words.progressStep, Math.min(done + 1, total), total, list === undefined ? subject : `${list} – ${subject}`);
}

export function countsText({ lines }: Report, words: SetupWords): string {
  const count = (state: ReportLine['state']): number => lines.filter((line) => line.state === state).length;
  return fill(words.counts, count('created'), count('changed'), count('removed'), count('left'), count('failed'));
}

/** The lines of a report under the name of their list, the site's own first. */
export function linesByList(report: Report, words: SetupWords): readonly { readonly title: string; readonly lines: readonly ReportLine[] }[] {
  const titles = [...new Set(report.lines.map((line) => line.list))].sort((one, other) => (one ?? '').localeCompare(other ?? ''));
  return titles.map((title) => ({ title: title ?? words.siteItself, lines: report.lines.filter((line) => line.list === title) }));
}

/** A whole report as plain lines, for a terminal. */
export function reportLines(report: Report, words: SetupWords): readonly string[] {
  return [
    '',
    words[`outcome_${report.outcome}`],
    ...(report.failure ? [failureText(report.failure, words)] : []),
    ...(report.lines.length > 0 ? [countsText(report, words)] : []),
    ...linesByList(report, words).flatMap(({ title, lines }) => ['', title, ...lines.map((line) => `  ${words[`state_${line.state}`]}: ${lineText(line, words)}`)])
  ];
}

export function planLines(plan: Plan, words: SetupWords): readonly string[] {
  const steps = stepsOf(plan);
  if (steps.length === 0) {
    return [words.planNothing];
  }
  return [
    fill(words.planCount, steps.length),
    ...steps.map((step) => {
      const { list, name } = subjectOf(step);
      const subject = fill(words[`step_${step.kind}`], name ?? '');
      return `  ${list === undefined ? subject : `${list} – ${subject}`}`;
    })
  ];
}
