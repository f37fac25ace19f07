import { setupWording } from '../src/loc/setup';
import { wordsFor } from '../src/loc/wording';
import { runCli } from '../src/provisioning/cli/runCli';
import { fill } from '../src/loc/wording';
import { planLines, progressText, reportLines } from '../src/webparts/setup/reportText';

const words = wordsFor(setupWording, 'en');

runCli(
  process.argv.slice(2),
  {
    progress: (progress) => progressText(progress, words),
    waiting: (seconds) => fill(words.waiting, seconds),
    plan: (plan) => planLines(plan, words),
    report: (report) => reportLines(report, words)
  },
  console.log
).then(
  (code) => {
    process.exitCode = code;
  },
  (error: Error) => {
    console.error(error);
    process.exitCode = 1;
  }
);
