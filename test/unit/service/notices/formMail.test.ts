import { caerphilly } from '../../../../src/packs/caerphilly/caerphilly';
import { stafford } from '../../../../src/packs/stafford/stafford';
import type { Matter } from '../../../../src/domain/notification/matter';
import { formMail } from '../../../../src/service/notices/formMail';
import { composed } from '../../../../src/service/notices/mailHtml';

const setting = (name = 'Canal', nameCy = 'Camlas'): Parameters<typeof formMail>[1] => ({
  siteUrl: 'https://council.example/sites/p', step: '7', protocol: caerphilly, content: { entry: { reference: 'P-0042', name, nameCy }, form: 'checklist', submission: '12' }
});
const decision = { role: 'headOfService', comment: 'Fine.', byName: 'Carys Bowen' } as const;
const first = { kind: 'firstNotice', role: 'headOfService', due: '2026-12-04', byName: 'Mark O’Brien', approvals: [] } as const;
const next = { nextName: '', unknown: [] } as const;
const matters: readonly Matter[] = [
  first, { ...first, onBehalfOf: { oid: 'head', name: 'Carys Bowen' } },
  { kind: 'handedOver', role: 'headOfService', toName: 'Llŷr Vaughan', byName: 'Nia Rhydderch', reason: 'Away.' }, { kind: 'handedOver', role: 'headOfService', toName: '', byName: 'Nia Rhydderch', reason: 'Away.' },
  { ...first, given: { byName: 'Nia Rhydderch', fromName: 'Carys Bowen', reason: 'Away.' } }, { kind: 'givenOn', role: 'headOfService', toName: 'Llŷr Vaughan', byName: 'Nia Rhydderch', fromName: 'Carys Bowen', reason: 'Away.' },
  { kind: 'givenOn', role: 'headOfService', toName: '', byName: 'Nia Rhydderch', fromName: '', reason: 'Away.' },
  { kind: 'withdrawn', byName: 'Mark O’Brien', reason: 'Too early.' }, { kind: 'withdrawn', byName: 'Mark O’Brien', reason: '' },
  { kind: 'closed', role: 'headOfService', because: 'withdrawn', byName: 'Mark O’Brien', reason: '' }, { kind: 'closed', role: 'headOfService', because: 'corrected', byName: 'Carys Bowen', reason: 'Wrong form.' },
  { kind: 'receipt', ...decision, decision: 'approve', at: '2026-07-01T08:05:00Z', isOwn: true }, { kind: 'receipt', ...decision, decision: 'return', at: '2026-07-01T08:05:00Z', isOwn: false },
  { kind: 'news', ...decision, ...next, decision: 'approve', isLast: false }, { kind: 'news', ...decision, ...next, decision: 'approve', isLast: true }, { kind: 'news', ...decision, ...next, decision: 'return', isLast: true },
  { kind: 'news', ...decision, ...next, decision: 'reject', isLast: true }, { kind: 'noted' }, { kind: 'takenBack', byName: 'Llŷr Vaughan', decision: 'return', reason: 'Wrong form.' },
  { kind: 'news', ...decision, ...next, decision: 'return', isLast: true, corrects: { decision: 'approve', reason: 'Wrong form.' }, approval: 'takenBack', unknown: ['managementTeam'] }, { kind: 'exception', role: 'headOfService', exception: 'nobody' }
];

test.each(matters)('a mail of each kind has a subject with the entry, words in both languages, and a link to the site: %j', (matter) => {
  const [en, cy] = [formMail(matter, setting())('en'), formMail(matter, setting())('cy')];
  expect(en.subject).toMatch(/^[A-Z][^{}]+: P-0042 Canal$/);
  expect(cy.subject).toMatch(/^[A-Z][^{}]+: P-0042 Camlas$/);
  expect([en.lead === cy.lead, en.lead.includes('{'), cy.lead.includes('{')]).toEqual([false, false, false]);
  expect(en.link.address).toMatch(/^https:\/\/council\.example\/sites\/p\/SitePages\/(Approvals\.aspx\?(?:step=7|tab=exceptions)|Checklists\.aspx\?form=12)$/);
  expect(en.facts.every(([label, value]) => label !== '' && (typeof value !== 'string' || value.trim() !== ''))).toBe(true);
});

test('whoever is asked reads who submitted it, and who had returned it', () => {
  expect(formMail(first, setting())('en').lead).toBe('Mark O’Brien has submitted a form. It waits for your decision.');
  expect(formMail({ ...first, returnedBy: 'Carys Bowen' }, setting())('en').lead).toBe('Mark O’Brien has submitted a form. It waits for your decision. Carys Bowen had returned it; this is the form as it was submitted again.');
  expect(formMail({ ...first, onBehalfOf: { oid: 'head', name: 'Carys Bowen' } }, setting())('en').lead).toMatch(/^Mark O’Brien has submitted a form\. It waits for the decision of Carys Bowen\./);
});

test('the officer reads whom it goes to next, and whom no mail reaches', () => {
  const news = { kind: 'news', ...decision, ...next, decision: 'approve', isLast: false } as const;
  expect(formMail({ ...news, nextName: 'Llŷr Vaughan' }, setting())('en').lead).toBe('Carys Bowen has approved your form. It now goes to Llŷr Vaughan, who decides next.');
  expect(formMail({ ...news, isLast: true, unknown: ['managementTeam', 'reviewPanel'] }, setting())('en').facts).toContainEqual(['No mail goes to these; please tell them', [{ text: caerphilly.terms.managementTeam.en }, ', ', { text: caerphilly.terms.reviewPanel.en }]]);
});

test('whom the policy unit has asked reads by whom, instead of whom and why, and so does the officer', () => {
  const given = { byName: 'Nia Rhydderch', fromName: 'Carys Bowen', reason: '<b>Away</b>' };
  expect(formMail({ ...first, given }, setting())('en')).toMatchObject({
    lead: 'Mark O’Brien has submitted a form. It waits for your decision. Nia Rhydderch, of the policy unit, has asked you to decide instead of Carys Bowen.', facts: expect.arrayContaining([['Reason', '<b>Away</b>']]) as unknown
  });
  expect(html({ ...first, given }).html).toContain('&lt;b&gt;Away&lt;/b&gt;');
  expect(formMail({ ...first, given: { ...given, fromName: '' } }, setting())('en').lead).toMatch(/ Nia Rhydderch, of the policy unit, has asked you to decide\.$/);
  expect(formMail({ kind: 'givenOn', role: 'headOfService', toName: 'Llŷr Vaughan', ...given }, setting())('en')).toMatchObject({
    subject: 'Somebody else decides: P-0042 Canal', lead: 'Nia Rhydderch has asked Llŷr Vaughan to decide on your form instead of Carys Bowen. You need not do anything.', facts: expect.arrayContaining([['Reason', '<b>Away</b>']]) as unknown
  });
});

describe('a decision that corrects another', () => {
  const corrects = { decision: 'approve', reason: 'Wrong <form>.' } as const;
  const news = { kind: 'news', ...decision, ...next, decision: 'return', isLast: true, corrects } as const;

  test('says so to the officer, with what it was before and why', () => {
    const { subject, lead, facts } = formMail(news, setting())('en');
    expect([subject, lead]).toEqual(['Returned to you (correction): P-0042 Canal', 'Carys Bowen has returned your form. Your answers are kept: change what is needed and submit it again. This corrects an earlier decision: approved.']);
    expect(facts).toContainEqual(['Why it was corrected', 'Wrong <form>.']);
    expect(formMail({ ...news, corrects: undefined }, setting())('en').subject).toBe('Returned to you: P-0042 Canal');
    expect(html(news).html).toContain('Wrong &lt;form&gt;.');
  });

  test('says so in both receipts, and in Welsh', () => {
    for (const isOwn of [true, false]) {
      const { subject, lead, facts } = formMail({ kind: 'receipt', ...decision, decision: 'return', at: '2026-07-01T08:05:00Z', isOwn, corrects }, setting())('cy');
      expect([subject, lead]).toEqual([expect.stringContaining('(cywiriad): P-0042'), expect.stringMatching(/Mae hyn yn cywiro penderfyniad cynharach: cymeradwywyd\.$/)]);
      expect(facts).toContainEqual(['Pam y’i cywirwyd', 'Wrong <form>.']);
    }
  });

  test('has the officer tell those whom no mail reaches what it is by now', () => {
    const labels = (approval: 'approved' | 'takenBack'): readonly string[] => formMail({ ...news, approval, unknown: ['managementTeam'] }, setting())('en').facts.map(([label]) => label);
    expect([labels('approved').includes('No mail goes to these; please tell them'), labels('takenBack').includes('No mail goes to these; please tell them that it is not approved any more')]).toEqual([true, true]);
  });

  test('is told to those who had heard of the approval', () => {
    expect(formMail({ kind: 'takenBack', byName: 'Llŷr Vaughan', decision: 'return', reason: 'Wrong form.' }, setting())('en')).toMatchObject({
      subject: 'For your information: no longer approved: P-0042 Canal', lead: expect.stringMatching(/^Llŷr Vaughan has taken back the approval/) as string, facts: expect.arrayContaining([['Decision', 'returned'], ['Why it was corrected', 'Wrong form.']]) as unknown
    });
  });
});

test('whoever is asked next reads that the one before has approved it, also where that was a correction', () => {
  expect(formMail({ ...first, returnedBy: 'Carys Bowen', approvals: [{ byName: 'Carys Bowen' }] }, setting())('en').lead)
    .toBe('Mark O’Brien has submitted a form. It waits for your decision. Carys Bowen had returned it; this is the form as it was submitted again. Carys Bowen has already approved it.');
  const corrected = formMail({ ...first, approvals: [{ byName: 'Carys Bowen', correction: 'Right form.' }] }, setting())('en');
  expect(corrected.lead).toMatch(/ Carys Bowen has by now approved it: that corrects an earlier decision\.$/);
  expect(corrected.facts).toContainEqual(['Why it was corrected', 'Right form.']);
});

test('the policy unit is led to where it gives the step to somebody', () => {
  expect(formMail({ kind: 'exception', role: 'headOfService', exception: 'nobody' }, setting())('en').link).toEqual({ text: 'Open the exceptions and give it to somebody', address: 'https://council.example/sites/p/SitePages/Approvals.aspx?tab=exceptions' });
});

test('in a Welsh mail what has no Welsh is marked as English', () => {
  const welsh = composed(formMail(first, { ...setting('Canal <1>', ''), protocol: stafford }), 'cy').html;
  expect(welsh.match(/<span lang="en">[^<]*<\/span>/g)).toEqual([expect.stringMatching(/^<span lang="en">\w.*<\/span>$/), '<span lang="en">P-0042 Canal &lt;1&gt;</span>', expect.stringContaining('>') as string]);
  expect(composed(formMail(first, setting()), 'cy').html).not.toContain('lang="en"');
});

test('a receipt tells the time on the council’s clocks', () => {
  expect(formMail({ kind: 'receipt', ...decision, decision: 'approve', at: '2026-07-01T08:05:00Z', isOwn: true }, setting())('en').facts).toContainEqual(['Time', '1 July 2026, 09:05']);
});

const hostile = '<img src=x onerror="alert(1)">\r\nBcc: all@council.example\u202e"\u2028';
const html = (matter: Matter, name?: string): { readonly subject: string; readonly html: string } => composed(formMail(matter, setting(name, name)), undefined);

test('names and comments come through as the texts that they are, and a subject stays one line', () => {
  const mail = html({ kind: 'news', ...decision, ...next, comment: hostile, byName: hostile, decision: 'return', isLast: true }, hostile);
  expect(mail.html).not.toMatch(/<img/i);
  expect(mail.html).toContain('&lt;img src=x onerror=&quot;alert(1)&quot;&gt;');
  expect(mail.subject).not.toMatch(/[\p{Cc}\p{Cf}\u2028\u2029]/u);
  expect(html(matters[0], 'x'.repeat(400)).subject).toHaveLength(200);
});

test('where the language is not known, Welsh comes first, each part marked as its language', () => {
  expect(html(matters[0]).html.match(/<(?:html|div) lang="(?:cy|en)"/g)).toEqual(['<html lang="cy"', '<div lang="cy"', '<div lang="en"']);
  expect(composed(formMail(matters[0], setting()), 'en').html.match(/lang="(?:cy|en)"/g)).toEqual(['lang="en"', 'lang="en"']);
});
