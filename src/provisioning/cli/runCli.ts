import { listDefinitions } from '../definitions';
import { Progress } from '../execute/carryOut';
import { Plan } from '../plan/planSite';
import { planOf, provisionSite } from '../provisionSite';
import { Report } from '../report/report';
import { CliOptions, readOptions, usage, UsageError } from './cliOptions';
import { connect } from './connect';
import { tokenSource } from './tokenSource';

/** The wording is the interface's own, so that page and command say the same. */
export interface Describe {
  readonly progress: (progress: Progress) => string;
  readonly waiting: (seconds: number) => string;
  readonly plan: (plan: Plan) => readonly string[];
  readonly report: (report: Report) => readonly string[];
}

/** Answers the exit code. */
export async function runCli(args: readonly string[], describe: Describe, say: (line: string) => void): Promise<number> {
  if (args.includes('--help')) {
    say(usage);
    return 0;
  }
  try {
    return await run(readOptions(args), describe, say);
  } catch (error) {
    say(error instanceof Error ? error.message : String(error));
    if (error instanceof UsageError) {
      say('');
      say(usage);
      return 2;
    }
    return 1;
  }
}

async function run({ siteUrl, signIn, members, whatIf }: CliOptions, describe: Describe, say: (line: string) => void): Promise<number> {
  const sp = connect(siteUrl, tokenSource(signIn, siteUrl, say), { onWait: (seconds) => say(describe.waiting(seconds)) });
  if (whatIf) {
    describe.plan(await planOf(sp, listDefinitions, members)).forEach(say);
    return 0;
  }
  let last = '';
  const report = await provisionSite(sp, listDefinitions, {
    members,
    onProgress: (progress) => {
      const line = describe.progress(progress);
      if (line !== last) {
        say(line);
      }
      last = line;
    }
  });
  describe.report(report).forEach(say);
  return report.outcome === 'done' || report.outcome === 'unchanged' ? 0 : 1;
}
