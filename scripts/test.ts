import { Check, CheckResult } from './steps/check';
import { jestCheck, programCheck, shipCheck } from './steps/checks';

/** Two lanes for two cores. The browser journeys need the shipped bundle, so they follow it. */
const lanes: readonly (readonly Check[])[] = [
  [
    programCheck('lint', 'eslint', '--max-warnings', '0', '--ext', '.ts,.tsx', '.'),
    programCheck('types of src', 'tsc', '--noEmit', '-p', 'tsconfig.json'),
    programCheck('types of Node code', 'tsc', '-p', 'tsconfig.node.json'),
    programCheck('dead code', 'knip'),
    jestCheck('unit and components', ['unit', 'components'], '--maxWorkers=1')
  ],
  [shipCheck, jestCheck('tenant and contract', ['tenant', 'contract'], '--maxWorkers=1'), jestCheck('browser journeys', ['browser'], '--runInBand')]
];

async function test(): Promise<void> {
  const results = (await Promise.all(lanes.map(runLane))).flat();
  const failures = results.filter((result) => result.failed > 0);
  for (const { name, output } of failures) {
    console.log(`\n──── ${name} failed ────\n${output}`);
  }
  const sum = (count: (result: CheckResult) => number): number => results.reduce((total, result) => total + count(result), 0);
  console.log(`\n${sum((result) => result.passed)} passed, ${sum((result) => result.failed)} failed`);
  process.exitCode = failures.length > 0 ? 1 : 0;
}

async function runLane(checks: readonly Check[]): Promise<CheckResult[]> {
  const results: CheckResult[] = [];
  for (const check of checks) {
    const result = await check.run().catch((error: Error): CheckResult => ({ name: check.name, passed: 0, failed: 1, seconds: 0, output: error.message }));
    console.log(`${result.failed > 0 ? '✗' : '✓'} ${result.name}: ${result.passed} passed, ${result.failed} failed (${result.seconds.toFixed(0)} s)`);
    results.push(result);
  }
  return results;
}

void test();
