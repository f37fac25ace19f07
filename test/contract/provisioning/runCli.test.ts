import { setupWording } from '../../../src/loc/setup';
import { fill, wordsFor } from '../../../src/loc/wording';
import { runCli } from '../../../src/provisioning/cli/runCli';
import { planLines, progressText, reportLines } from '../../../src/webparts/setup/reportText';
import { mailOf, openSite, TenantSite } from './tenantSite';

let site: TenantSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const words = wordsFor(setupWording, 'en');

async function run(...args: string[]): Promise<{ code: number; said: string }> {
  const lines: string[] = [];
  const code = await runCli(
    args,
    { progress: (progress) => progressText(progress, words), waiting: (seconds) => fill(words.waiting, seconds), plan: (plan) => planLines(plan, words), report: (report) => reportLines(report, words) },
    (line) => lines.push(line)
  );
  return { code, said: lines.join('\n') };
}

test('says what it would do, does it, and then has nothing to do', async () => {
  const as = ['--site', site.siteUrl, '--local-as', mailOf('owner')];
  const plan = await run(...as, '--what-if');
  expect(plan.code).toBe(0);
  expect(plan.said).toMatch(/^\d+ things would be done:/);
  expect(plan.said).toContain('  Partnerships – column “Type”');

  const done = await run(...as);
  expect(done.code).toBe(0);
  expect(done.said).toContain('The site is set up.');
  expect(done.said).toMatch(/\n1 of \d+: permission level “Contributor”/);

  expect(await run(...as)).toMatchObject({ code: 0, said: expect.stringContaining('The site is as it should be. Nothing was written.') });
  expect((await run(...as, '--what-if')).said).toBe('The site is as it should be: nothing would be done.');
});

test('ends with 1 and a plain reason when SharePoint refuses', async () => {
  const { code, said } = await run('--site', site.siteUrl, '--local-as', mailOf('staff'));
  expect(code).toBe(1);
  expect(said).toContain('only owners of the site can do this');
});

test('ends with 2 and its usage when it was not understood', async () => {
  const { code, said } = await run('--site', site.siteUrl);
  expect(code).toBe(2);
  expect(said).toContain('--certificate <file.pem>');
});
