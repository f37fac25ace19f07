import { SiteRecords } from '../baseline/siteRecords';
import { object } from '../read/json';
import { Report, ReportLine } from './report';

const recordName = 'report';
/** A Note holds 63,999 characters. */
const mostCharacters = 60_000;

export function keptReport(records: SiteRecords): Report | undefined {
  const content = object(records.get(recordName));
  return content.version === 1 && Array.isArray(content.lines) ? (content as unknown as Report) : undefined;
}

/** A run that wrote nothing and found nothing new leaves the kept report as it is. */
export async function keepReport(records: SiteRecords, report: Report): Promise<void> {
  const before = keptReport(records);
  if (report.outcome === 'unchanged' && before && before.outcome !== 'partly' && sameDifferences(before, report)) {
    return;
  }
  await records.save(recordName, shortened(report));
}

function sameDifferences(one: Report, other: Report): boolean {
  const left = ({ lines }: Report): string => JSON.stringify(lines.filter((line) => line.state === 'left'));
  return left(one) === left(other);
}

/** Failures and differences stay; of what went well, as much as fits. */
function shortened(report: Report): Report {
  const lines: ReportLine[] = [];
  let size = 500;
  for (const line of [...report.lines].sort((one, other) => weight(one) - weight(other))) {
    size += JSON.stringify(line).length + 1;
    if (size > mostCharacters) {
      return { ...report, lines, omitted: report.lines.length - lines.length };
    }
    lines.push(line);
  }
  return { ...report, lines };
}

function weight(line: ReportLine): number {
  return line.state === 'failed' ? 0 : line.state === 'left' ? 1 : 2;
}
