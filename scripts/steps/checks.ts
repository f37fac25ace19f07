import { mkdtempSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBrowser } from './browser';
import { Check, CheckResult } from './check';
import { command, projectDir } from './command';
import { quickTemp } from './quickTemp';
import { isShipBuildStale, shipBuild } from './shipBuild';

/** A program that passes or fails as a whole. */
export function programCheck(name: string, program: string, ...args: readonly string[]): Check {
  return {
    name,
    run: async () => {
      const { ok, output, seconds } = await command(program, args, { quiet: true });
      return { name, passed: ok ? 1 : 0, failed: ok ? 0 : 1, seconds, output: ok ? '' : output };
    }
  };
}

/** The build also checks the types of all of `src`, imported or not, by `tsconfig.json`. */
export const shipCheck: Check = {
  name: 'ship build',
  run: async () => {
    const started = Date.now();
    const result = (failed: number, output: string): CheckResult => ({ name: 'ship build', passed: 1 - failed, failed, seconds: (Date.now() - started) / 1000, output });
    try {
      if (isShipBuildStale()) {
        await shipBuild({ isLinted: false });
      }
      return result(0, '');
    } catch (error) {
      return result(1, (error as Error).message);
    }
  }
};

/** Test projects of jest.config.js; each test counts. */
export function jestCheck(name: string, projects: readonly string[], ...args: readonly string[]): Check {
  return {
    name,
    run: async () => {
      const report = join(mkdtempSync(join(tmpdir(), 'partnership-test-')), 'jest.json');
      const env: NodeJS.ProcessEnv = { TMPDIR: quickTemp(), ...(projects.includes('browser') ? { CHROMIUM: await ensureBrowser() } : {}) };
      const jest = await command('jest', ['--selectProjects', ...projects, '--json', `--outputFile=${report}`, ...args], { quiet: true, env });
      return { name, ...counts(report, jest.ok), seconds: jest.seconds, output: jest.ok ? '' : withoutJson(jest.output) };
    }
  };
}

/** Small files of journeys share a process of jest: starting one takes a second or two. */
const leastOfProcess = 18_000;

/** Checks for the files of browser journeys, so that whoever is free can take the next; the longest first. */
export function journeyChecks(): Check[] {
  const folder = join(projectDir, 'test', 'e2e');
  const files = readdirSync(folder).filter((file) => file.endsWith('.test.ts')).map((file) => ({ file, size: statSync(join(folder, file)).size }));
  return together(files.sort((one, other) => other.size - one.size)).map((some) => {
    const names = some.map((file) => file.replace('.test.ts', ''));
    return jestCheck(`journeys: ${names.join(', ')}`, ['browser'], '--runInBand', '--runTestsByPath', ...some.map((file) => join(folder, file)));
  });
}

function together(files: readonly { readonly file: string; readonly size: number }[]): readonly (readonly string[])[] {
  const groups: { files: string[]; size: number }[] = [];
  for (const { file, size } of files) {
    const last = groups[groups.length - 1] as typeof groups[number] | undefined;
    if (last === undefined || last.size >= leastOfProcess) groups.push({ files: [file], size });
    else groups[groups.length - 1] = { files: [...last.files, file], size: last.size + size };
  }
  return groups.map((group) => group.files);
}

interface JestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly numFailedTestSuites: number;
}

/** A skipped test counts as failed: what did not run was not proven. */
function counts(report: string, ok: boolean): { passed: number; failed: number } {
  try {
    const jest = JSON.parse(readFileSync(report, 'utf8')) as JestReport;
    const failed = jest.numFailedTests + jest.numPendingTests + jest.numTodoTests;
    return { passed: jest.numPassedTests, failed: failed > 0 ? failed : ok ? 0 : Math.max(1, jest.numFailedTestSuites) };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

function withoutJson(output: string): string {
  return output.split('\n').filter((line) => !line.startsWith('{"num')).join('\n');
}
