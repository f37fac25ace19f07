import { roleRow } from '../approval/approvalSite';
import { openMailSite, withDeputy, type MailSite } from './mailSite';

let site: MailSite;
afterEach(() => site.close());

const claims = async (): Promise<readonly string[]> => (await site.ledger()).map(({ Claim, State }) => `${Claim.split(':')[0]} ${State}`).sort();

test('whoever has to decide is told at once, by one mail with the link to the step', async () => {
  site = await openMailSite();
  const { step } = await site.submitted();
  const [mail, ...more] = await site.mailTo('headOfService');
  expect([mail.subject, more]).toEqual([expect.stringMatching(/^Please decide: P-9\d+ Canal \d+$/), []]);
  expect(mail.html).toContain(`href="${site.siteUrl}/SitePages/Approvals.aspx?step=${step.id}"`);
  expect(mail.text).toContain(`If the link does not work: ${site.siteUrl}/SitePages/Approvals.aspx?step=${step.id}`);
  expect(mail.text).toContain(`Open it and decide <${site.siteUrl}/SitePages/Approvals.aspx?step=${step.id}>`);
  expect(mail.text).toMatch(/Due: 4 December 2026/);
  expect(await site.mailTo('leadOfficer')).toEqual([]);
  expect(await claims()).toEqual(['firstNotice Sent']);
});

test('after each decision its maker gets a receipt, the officer the news, and the next one is asked', async () => {
  site = await openMailSite();
  const { id, step, contentHash } = await site.submitted();
  const { nextStepId } = await site.decide('headOfService', step.id, contentHash, { comment: 'Fine by me,\nbut <b>watch</b> the canal' });
  expect(await site.subjectsTo('headOfService')).toEqual(['Please decide', 'Your decision']);
  expect(await site.subjectsTo('leadOfficer')).toEqual(['One step approved']);
  expect(await site.subjectsTo('executiveDirector')).toEqual(['Please decide']);
  const [, receipt] = await site.mailTo('headOfService');
  expect(receipt.html).toContain('Fine by me,<br>but &lt;b&gt;watch&lt;/b&gt; the canal');
  expect(receipt.text).toContain('Decision: approved');

  await site.decide('executiveDirector', nextStepId, contentHash);
  expect(await site.subjectsTo('leadOfficer')).toEqual(['One step approved', 'Approved']);
  expect((await site.mailTo('leadOfficer'))[1].html).toContain(`${site.siteUrl}/SitePages/Checklists.aspx?form=${id}`);
  expect(await claims()).toEqual(['firstNotice Sent', 'firstNotice Sent', 'news Sent', 'news Sent', 'receipt Sent', 'receipt Sent']);
});

test.each([['return', 'Returned to you'], ['reject', 'Rejected']])('of a decision to %s the officer gets the comment', async (decision, subject) => {
  site = await openMailSite();
  const { step, contentHash } = await site.submitted();
  await site.decide('headOfService', step.id, contentHash, { decision, comment: 'Say who pays.' });
  expect(await site.subjectsTo('leadOfficer')).toEqual([subject]);
  expect((await site.mailTo('leadOfficer'))[0].text).toContain('Comment: Say who pays.');
});

test('when a form is withdrawn, whoever was asked is told that there is nothing left to decide', async () => {
  site = await openMailSite();
  const { id } = await site.submitted();
  await site.ask('leadOfficer', 'POST', `submissions/${id}/withdraw`, { reason: 'Too early.' });
  expect(await site.subjectsTo('headOfService')).toEqual(['Please decide', 'Nothing left to decide']);
  expect((await site.mailTo('headOfService'))[1].text).toMatch(/Someone leadOfficer has withdrawn this form[^]*Reason: Too early\./);
});

test('its officer, where somebody else has submitted it, is told too, once and in their language; whoever withdraws it is not', async () => {
  site = await openMailSite();
  const id = site.checklist(undefined, { OfficerId: site.tenant.bulk.ensureUser(site.oid('staff')), OfficerOid: site.oid('staff') });
  await site.ask('leadOfficer', 'POST', `submissions/${id}/submit`);
  const reader = site.tenant.directory.person(site.oid('staff'));
  if (reader !== undefined) site.tenant.directory.addPeople([{ ...reader, language: 'cy' }]);
  for (let time = 0; time < 2; time++) await site.ask('leadOfficer', 'POST', `submissions/${id}/withdraw`, { reason: 'Too <b>early</b>.' });
  await site.work();
  expect([await site.subjectsTo('staff'), await site.subjectsTo('leadOfficer')]).toEqual([['Tynnwyd yn ôl'], []]);
  const [{ html, text }] = await site.mailTo('staff');
  expect(text).toMatch(/Mae Someone leadOfficer wedi tynnu’ch ffurflen yn ôl[^]*Rheswm: Too <b>early<\/b>\./);
  expect(html).toContain(`${site.siteUrl}/SitePages/Checklists.aspx?form=${id}`);
  expect(html).toContain('Too &lt;b&gt;early&lt;/b&gt;.');
  expect((await site.ledger()).filter(({ Claim }) => Claim.startsWith('news:')).map(({ State, Kind }) => [State, Kind])).toEqual([['Sent', 'News']]);
});

test('where nobody can decide, the policy unit is told why, and nobody else', async () => {
  site = await openMailSite((tenant) => [roleRow(tenant, 'Policy unit', 'policyUnit', 'owner')]);
  await site.submitted();
  expect(await site.subjectsTo('policyUnit')).toEqual(['Nobody can decide']);
  expect((await site.mailTo('policyUnit'))[0].text).toContain('Why: nobody holds the role');
  expect((await site.mailTo('policyUnit'))[0].html).toContain(`href="${site.siteUrl}/SitePages/Approvals.aspx?tab=exceptions"`);
  expect(await claims()).toEqual(['exception Sent']);
});

test('while they cover, the deputy is asked too', async () => {
  site = await openMailSite((tenant) => [withDeputy(tenant, roleRow(tenant, 'Head of Service', 'headOfService'), { CoverFrom: '2026-11-01', CoverTo: '2026-11-30' })]);
  await site.submitted();
  expect(await site.subjectsTo('headOfService')).toEqual(['Please decide']);
  expect(await site.subjectsTo('panel')).toEqual(['Please decide for Someone headOfService']);
});

test('people are written to in their language, and in both, Welsh first, where it cannot be read', async () => {
  site = await openMailSite();
  const head = site.tenant.directory.person(site.oid('headOfService'));
  if (head !== undefined) site.tenant.directory.addPeople([{ ...head, language: 'cy' }]);
  await site.fault({ method: 'GET', path: `users/${site.oid('leadOfficer')}/mailboxSettings`, status: 403, batchPart: true });
  const { step, contentHash } = await site.submitted();
  await site.decide('headOfService', step.id, contentHash);
  expect(await site.subjectsTo('headOfService')).toEqual(['Penderfynwch, os gwelwch yn dda', 'Eich penderfyniad']);
  const [news] = await site.mailTo('leadOfficer');
  expect(news.subject).toMatch(/^Cymeradwywyd un cam: P-\d+ Canal \d+ \/ One step approved: P-\d+ Canal \d+$/);
  expect(news.html.indexOf('lang="cy"')).toBeLessThan(news.html.indexOf('lang="en"'));
});

test('when the policy unit gives a step to somebody, they, whoever had it and the officer are told why; each is named in the ledger', async () => {
  site = await openMailSite((tenant) => [roleRow(tenant, 'Head of Service', 'headOfService'), roleRow(tenant, 'Executive Director', 'executiveDirector'), roleRow(tenant, 'Policy unit', 'policyUnit', 'owner')]);
  const { step } = await site.submitted();
  expect((await site.ask('policyUnit', 'POST', `steps/${step.id}/reassign`, { to: site.oid('executiveDirector'), reason: 'On <i>leave</i>.' })).status).toBe(200);
  await site.atRest();
  expect([await site.subjectsTo('executiveDirector'), await site.subjectsTo('headOfService'), await site.subjectsTo('leadOfficer')]).toEqual([['Please decide'], ['Please decide', 'No longer yours to decide'], ['Somebody else decides']]);
  const [given] = await site.mailTo('executiveDirector');
  expect(given.text).toContain('Someone policyUnit, of the policy unit, has asked you to decide instead of Someone headOfService.');
  expect([given.text.includes('Reason: On <i>leave</i>.'), given.html.includes('On &lt;i&gt;leave&lt;/i&gt;.')]).toEqual([true, true]);
  expect((await site.mailTo('leadOfficer'))[0].text).toMatch(/Someone policyUnit has asked Someone executiveDirector to decide on your form instead of Someone headOfService\.[^]*Reason: On <i>leave/);
  expect((await site.ledger()).flatMap(({ Kind, ToName }) => (Kind === 'Handed over' || Kind === 'News' ? [[Kind, ToName]] : []))).toEqual([['Handed over', 'Someone headOfService'], ['News', 'Someone leadOfficer']]);
});
