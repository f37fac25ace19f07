import { Check, CheckResult } from './steps/check';
import { jestCheck, journeyChecks, programCheck, shipCheck } from './steps/checks';

const withoutBrowser: Check[] = [
  programCheck('lint', 'eslint', '--max-warnings', '0', '--ext', '.ts,.tsx', '.'),
  programCheck('cycles', 'oxlint', '--config', 'config/cycles.json', '.'),
  // What has not changed since the last time keeps its verdict.
  programCheck('types of Node code', 'tsc', '-p', 'tsconfig.node.json', '--incremental', '--tsBuildInfoFile', 'node_modules/.cache/types-of-node-code.json'),
  programCheck('dead code', 'knip'),
  jestCheck('unit and components', ['unit', 'components'], '--maxWorkers=1'),
  jestCheck('tenant and contract', ['tenant', 'contract'], '--maxWorkers=1')
];

/** Two lanes for two cores. The browser journeys need the shipped bundle; a lane that has nothing else left takes the next of them. */
async function test(): Promise<void> {
  const journeys = journeyChecks();
  const shipped = runLane([shipCheck]);
  const journeysOnceShipped = (): Promise<CheckResult[]> => shipped.then(() => runLane(journeys));
  const others = runLane(withoutBrowser);
  const results = (await Promise.all([shipped, journeysOnceShipped(), others, others.then(journeysOnceShipped)])).flat();
  const failures = results.filter((result) => result.failed > 0);
  for (const { name, output } of failures) {
    console.log(`\n──── ${name} failed ────\n${output}`);
  }
  const sum = (count: (result: CheckResult) => number): number => results.reduce((total, result) => total + count(result), 0);
  console.log(`\n${sum((result) => result.passed)} passed, ${sum((result) => result.failed)} failed`);
  process.exitCode = failures.length > 0 ? 1 : 0;
}

/** Takes one check after the other out of the row, which lanes may share. */
async function runLane(checks: Check[]): Promise<CheckResult[]> {
  const results: CheckResult[] = [];
  for (let check = checks.shift(); check !== undefined; check = checks.shift()) {
    const { name } = check;
    const result = await check.run().catch((error: Error): CheckResult => ({ name, passed: 0, failed: 1, seconds: 0, output: error.message }));
    console.log(`${result.failed > 0 ? '✗' : '✓'} ${result.name}: ${result.passed} passed, ${result.failed} failed (${result.seconds.toFixed(0)} s)`);
    results.push(result);
  }
  return results;
}

void test();
