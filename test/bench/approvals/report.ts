import { percentile } from '../statistics';
import { written } from '../table';
import type { Deciding } from './deciding';
import type { Reminding } from './reminding';
import type { Timing } from './stopwatch';

const mostOwn = 300;
const mostUnits = 12;

/** Both parts as Markdown. */
export function approvalReport(deciding: Deciding, reminding: readonly Reminding[]): string {
  return [decidingTable(deciding), '', costTable(deciding), '', remindingTable(reminding)].join('\n');
}

function decidingTable({ people, rounds, together, workedEach, contended }: Deciding): string {
  const own = ({ milliseconds, waiting }: Timing): number => milliseconds - waiting;
  const of = (value: (timing: Timing) => number): string => `${percentile(together.map(value), 50).toFixed(0)} / ${percentile(together.map(value), 95).toFixed(0)} ms`;
  const slowest = percentile(together.map(own), 95);
  const won = contended.every((statuses) => statuses.filter((status) => status === 200).length === 1 && statuses.filter((status) => status === 409).length === people - 1);
  return written([
    ['deciding', 'median / 95th percentile', 'goal'],
    [`${people} people decide a step each, at once; ${together.length} decisions: the answer is there after`, of(({ milliseconds }) => milliseconds), ''],
    ['of it, waiting for the tenant', of(({ waiting }) => waiting), ''],
    ['of it, the service’s own', of(own), `95th percentile under ${mostOwn} ms: ${slowest < mostOwn ? 'met' : 'missed'}`],
    ['processor time of service and pages together, a decision', `${workedEach.toFixed(0)} ms`, ''],
    [`${people} windows decide one step, at once; ${rounds} times`, contended.map(countsOf).join('; '), `one 200, ${people - 1} 409: ${won ? 'met' : 'missed'}`]
  ]);
}

/** `1 × 200, 19 × 409` */
function countsOf(statuses: readonly number[]): string {
  return Array.from(new Set(statuses)).sort().map((status) => `${statuses.filter((each) => each === status).length} × ${status}`).join(', ');
}

function costTable({ costs }: Deciding): string {
  return written([
    ['a decision that …', 'requests to SharePoint', 'resource units', 'goal'],
    ...costs.map(({ what, requests, units }) => [what, String(requests), String(units), `${mostUnits} units: ${units <= mostUnits ? 'met' : 'missed'}`])
  ]);
}

function remindingTable(reminding: readonly Reminding[]): string {
  return written([
    ['worker', 'open steps', 'time', 'mails', 'requests', 'fewest possible', 'ratio', 'memory held'],
    ...reminding.flatMap(({ steps, runs }) => runs.map(({ what, milliseconds, outcome, requests, least, heap }) => [
      what, count(steps), `${(milliseconds / 1000).toFixed(1)} s`, count(outcome.sent), count(requests), count(least), (requests / least).toFixed(2), `${(heap / 1024 / 1024).toFixed(1)} MB`
    ]))
  ]);
}

const count = (value: number): string => value.toLocaleString('en-GB');
