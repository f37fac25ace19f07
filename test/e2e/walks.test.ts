import type { Page } from 'playwright-core';
import { personas } from '../../local/seed/people/personas';
import { Protocol } from '../../src/domain/protocol/protocol';
import { checklistsWords } from '../../src/loc/checklists';
import { findingsWords } from '../../src/loc/findings';
import { fill, Language } from '../../src/loc/wording';
import { caerphilly } from '../../src/packs/caerphilly/caerphilly';
import { stafford } from '../../src/packs/stafford/stafford';
import { packTextIn } from '../../src/ui/questionForm/packTextIn';
import { adoptProtocol } from './support/adoptProtocol';
import { Asking, questionIn } from './support/answerQuestion';
import { fillForm, formOf, SaidTo, say } from './support/fillForm';
import { type Item, itemsOf } from './support/itemsOf';
import { journeys } from './support/journeys';
import { writeAs } from './support/writeAs';

const address = '/sites/partnerships/SitePages/Checklists.aspx';
const { visitor, local, product } = journeys();

async function officer(language: Language): Promise<Page> {
  const { page, open } = await visitor({ as: personas.leadOfficer });
  await open(`${address}?lang=${language}`);
  return page;
}

/** Begins the screening of an idea. Answers the reference of its entry. */
async function beginScreening({ page, language }: Asking, name: string): Promise<string> {
  const words = checklistsWords(language);
  await page.getByRole('button', { name: words.startScreening }).click();
  await page.getByLabel(words.ideaName).fill(name);
  await page.getByRole('button', { name: words.begin, exact: true }).click();
  await questionIn(page, 'ideaName').waitFor();
  return page.getByRole('link', { name: /^P-\d+$/ }).innerText();
}

/** The checklist of the entry whose screening says so on the page. */
async function goOn({ page, protocol, language }: Asking, first: string): Promise<void> {
  const words = checklistsWords(language);
  await page.getByRole('button', { name: words.beginChecklist }).click();
  await page.waitForFunction(() => (document.getElementById('start-entry') as HTMLInputElement | null)?.value);
  await page.getByRole('button', { name: words.begin, exact: true }).click();
  await questionIn(page, first).waitFor();
  await page.getByRole('heading', { name: packTextIn(formOf(protocol, 'checklist').title, language).text }).waitFor();
}

const titleOf = ({ protocol, language }: Asking, outcome: string): string => {
  const [{ title }] = (formOf(protocol, 'screening').outcomes ?? []).filter(({ code }) => code === outcome);
  return packTextIn(title, language).text;
};

async function conclude(asking: Asking, outcome: string): Promise<void> {
  const { page, language } = asking;
  const words = checklistsWords(language);
  await page.getByText(`${words.verdict}: ${titleOf(asking, outcome)}`).waitFor();
  await page.getByRole('button', { name: words.conclude }).click();
  await page.getByRole('button', { name: words.concludeNow, exact: true }).click();
  await page.getByRole('status').filter({ hasText: words.isConcluded }).getByText(titleOf(asking, outcome)).waitFor();
}

const entryOf = async (reference: string): Promise<Item> => (await itemsOf(product(), personas.leadOfficer, 'Partnerships', `Reference eq '${reference}'`))[0];
const actionsOf = async (reference: string): Promise<readonly Item[]> => itemsOf(product(), personas.leadOfficer, 'Actions', `PartnershipId eq ${String((await entryOf(reference)).Id)}`);

const check = ({ page, language }: Asking): Promise<void> => page.getByRole('button', { name: checklistsWords(language).check }).click();

/** What a gate says stands in the way, and who can change it. */
async function gateIsShut({ page, protocol, language }: Asking, code: string): Promise<void> {
  const words = checklistsWords(language);
  const follows = page.getByRole('region', { name: words.findings });
  const [{ title, because, liftedBy: [lift] }] = protocol.gates.filter((gate) => gate.code === code);
  for (const text of [packTextIn(title, language).text, packTextIn(because, language).text, fill(findingsWords(language).liftedBy, packTextIn(protocol.terms[lift.role], language).text)]) await follows.getByText(text).waitFor();
}

async function acceptAction({ page, language }: Asking, question: string, change: { readonly text?: string; readonly due?: string } = {}): Promise<void> {
  const words = checklistsWords(language);
  const field = questionIn(page, question);
  if (change.text !== undefined) await field.getByLabel(words.actionText).fill(change.text);
  if (change.due !== undefined) await field.getByLabel(words.actionDue).fill(change.due);
  await field.getByRole('button', { name: words.actionAccept }).click();
  await field.getByText(words.actionAccepted).waitFor();
}

async function declineAction({ page, language }: Asking, question: string, because: string): Promise<void> {
  const words = checklistsWords(language);
  const field = questionIn(page, question);
  await field.getByRole('button', { name: words.actionDecline }).click();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe(`action-${question}-because`);
  await page.keyboard.type(because);
  await field.getByRole('button', { name: words.actionDeclineNow }).click();
  await field.getByText(fill(words.actionDeclined, because)).waitFor();
}

/** Each step changes some answers of one form, and brings another verdict. Answers the verdicts that showed. */
async function verdictsIn(asking: Asking, steps: readonly (readonly [verdict: string, changes: SaidTo])[]): Promise<readonly string[]> {
  for (const [verdict, changes] of steps) {
    await say(asking, formOf(asking.protocol, 'screening'), changes);
    await asking.page.getByText(`${checklistsWords(asking.language).verdict}: ${titleOf(asking, verdict)}`, { exact: true }).waitFor();
  }
  return steps.map(([verdict]) => verdict);
}

const outcomesOf = (protocol: Protocol): readonly string[] => (formOf(protocol, 'screening').outcomes ?? []).map(({ code }) => code).sort();

describe('Caerphilly’s protocol', () => {
  test.each<Language>(['en', 'cy'])('is walked from an idea to a checklist that is ready to be submitted: %s', async (language) => {
    const page = await officer(language);
    const asking = { page, protocol: caerphilly, language };
    const words = checklistsWords(language);
    const name = `Walking to school ${language}`;
    const reference = await beginScreening(asking, name);
    expect(await entryOf(reference)).toMatchObject({ Title: name, Stage: 'Idea' });
    await fillForm(asking, formOf(caerphilly, 'screening'), { arrangement: 'partnership', formalSigns: ['inWriting', 'members'], mainReason: 'hardIssues', existing: 'no' }, ['ideaName']);
    await conclude(asking, 'partnership');
    expect(await entryOf(reference)).toMatchObject({ Stage: 'Checklist', Purpose: 'Said to ideaPurpose' });

    await goOn(asking, 'moneyAYear');
    await fillForm(asking, formOf(caerphilly, 'checklist'), {
      statutory: 'no', grantFunded: 'no', councilRole: 'lead', accountableBody: 'yes', section151View: 'notAsked', moneyAYear: '42000', harmIfItFails: 'slight', risksManaged: 'no', monitoring: 'unknown', exitAgreed: 'no'
    }, ['name', 'leadOfficer']);
    const money = language === 'en' ? 'The council’s money a year: £42,000 is over £30,000' : 'Arian y cyngor y flwyddyn: mae £42,000 dros £30,000';
    await page.getByRole('listitem').filter({ hasText: language === 'en' ? 'the council leads it and is its accountable body' : 'y cyngor sy’n ei harwain ac yn gorff atebol iddi' }).waitFor();
    await page.getByRole('listitem').filter({ hasText: money }).waitFor();
    await gateIsShut(asking, 'section151');
    await acceptAction(asking, 'risksManaged');
    await acceptAction(asking, 'exitAgreed', { text: 'Ask the towns how they would leave', due: '2027-02-01' });
    await declineAction(asking, 'monitoring', 'The school counts them already');
    await acceptAction(asking, 'section151View');
    await check(asking);
    await page.getByText(words.gateStands).waitFor();

    await page.getByRole('button', { name: words.back }).click();
    await page.getByRole('listitem').filter({ hasText: name }).getByText(words.standsInTheWay).waitFor();
    await page.getByRole('region', { name: words.drafts }).getByRole('link', { name }).click();
    await questionIn(page, 'risksManaged').waitFor();
    expect((await actionsOf(reference)).map(({ Title, Question }) => [Question, Title])).toEqual([
      ['risksManaged', language === 'en' ? 'Write a risk register and name who looks after each risk' : 'Ysgrifennu cofrestr risgiau ac enwi pwy sy’n gofalu am bob risg'],
      ['exitAgreed', 'Ask the towns how they would leave'],
      ['section151View', language === 'en' ? 'Ask the Section 151 Officer whether the council can be accountable body' : 'Holi’r Swyddog Adran 151 a all y cyngor fod yn gorff atebol']
    ]);

    await say(asking, formOf(caerphilly, 'checklist'), { section151View: 'agrees', section151Evidence: 'https://example.org/mail' });
    await check(asking);
    await page.getByText(words.complete).waitFor();
    await page.getByRole('button', { name: words.back }).click();
    await page.getByRole('region', { name: words.toSubmit }).getByRole('link', { name }).click();
    await questionIn(page, 'monitoring').getByText(fill(words.actionDeclined, 'The school counts them already')).waitFor();
    await questionIn(page, 'exitAgreed').getByText(words.actionAccepted).waitFor();
  });

  test('gives each of its verdicts; one that stops an idea is recorded, and its entry goes no further', async () => {
    const page = await officer('en');
    const asking = { page, protocol: caerphilly, language: 'en' } as const;
    const reference = await beginScreening(asking, 'Every way to go');
    const all = ['efficiency', 'acrossBodies', 'sameSide'];
    const shown = await verdictsIn(asking, [
      ['network', { ideaPurpose: 'To see', arrangement: 'network' }], ['contract', { arrangement: 'contract' }], ['notFormal', { arrangement: 'partnership', formalSigns: ['members'] }],
      ['partnership', { formalSigns: ['members', 'plan'], mainReason: 'hardIssues', existing: 'no' }],
      ['notCollaboration', { arrangement: 'collaboration', collaborationSigns: ['efficiency'], collaborationModel: 'delegation' }],
      ['informalModel', { collaborationSigns: all, collaborationModel: 'informalModel' }], ['sharedPost', { collaborationModel: 'sharedPost' }], ['contractModel', { collaborationModel: 'contractModel' }],
      ['jointVenture', { collaborationModel: 'jointVenture' }], ['collaboration', { collaborationModel: 'jointCommittee' }], ['noReason', { mainReason: 'none' }],
      ['useExisting', { mainReason: 'hardIssues', existing: 'yes', existingWhich: 'The canal partnership' }], ['informal', { arrangement: 'informal' }]
    ]);
    expect([...shown].sort()).toEqual(outcomesOf(caerphilly));
    await conclude(asking, 'informal');
    expect(await page.getByRole('button', { name: 'Go on to the checklist' }).count()).toBe(0);
    const entry = await entryOf(reference);
    expect(entry).toMatchObject({ Stage: 'Screening' });
    expect(await itemsOf(product(), personas.leadOfficer, 'Submissions', `PartnershipId eq ${String(entry.Id)}`)).toMatchObject([{ State: 'Concluded', Verdict: 'informal' }]);
  });

  test('an action is not given to somebody who has left, and what was typed stays', async () => {
    const page = await officer('en');
    const asking = { page, protocol: caerphilly, language: 'en' } as const;
    const reference = await beginScreening(asking, 'An action for somebody');
    await fillForm(asking, formOf(caerphilly, 'screening'), { arrangement: 'partnership', formalSigns: ['inWriting', 'members'], existing: 'unknown' }, ['ideaName']);
    const field = questionIn(page, 'existing');
    await field.getByLabel('What is to be done').fill('Ring the chair');
    await field.getByRole('combobox', { name: 'Who does it' }).fill('Gwyneth');
    await field.getByRole('option', { name: /Gwyneth Pryce/ }).click();
    await page.waitForFunction(() => (document.getElementById('action-existing-owner') as HTMLInputElement).value === 'Gwyneth Pryce');
    await local('POST', 'people', { mail: personas.panel, enabled: false });
    await field.getByRole('button', { name: 'Add this action' }).click();
    await field.getByText('This person is no longer in the directory. Choose somebody else.').waitFor();
    await page.waitForFunction(() => document.activeElement?.id === 'action-existing-owner');
    expect(await actionsOf(reference)).toEqual([]);
    await local('POST', 'people', { mail: personas.panel, enabled: true });
    await field.getByRole('button', { name: 'Add this action' }).click();
    await field.getByText('An action has been added for this answer.').waitFor();
    expect((await actionsOf(reference)).map(({ Title }) => Title)).toEqual(['Ring the chair']);
  });
});

describe('Stafford’s protocol', () => {
  beforeAll(() => adoptProtocol(product(), stafford, '2026-11-12'), 60_000);

  const wanted: SaidTo = {
    arrangement: 'partnership', signs: ['independent', 'commonGoal', 'jointProgramme', 'pooledRisk'], necessary: ['betterValue'], ourPart: 'contribute', localMatter: 'no', canResource: 'yes', lostOtherwise: ['nothing'], representativeWould: 'deliver'
  };

  test('is walked from an idea to a checklist that is ready to be submitted', async () => {
    const page = await officer('en');
    const asking = { page, protocol: stafford, language: 'en' } as const;
    const reference = await beginScreening(asking, 'Rivers together');
    await fillForm(asking, formOf(stafford, 'screening'), wanted, ['ideaName']);
    await conclude(asking, 'serviceLevel');
    expect(await entryOf(reference)).toMatchObject({ Stage: 'Checklist' });

    await goOn(asking, 'addedValue');
    await fillForm(asking, formOf(stafford, 'checklist'), {
      councilRole: 'lead', accountableBody: 'no', statutory: 'no', moneyAYear: '31000', inKindAYear: '0', councillors: '2', officers: '3', officerDays: '61', wholeBudget: '0',
      resourced: 'no', resourcesMissing: ['time'], resourcesPromised: 'no', beyondDelegation: 'unknown', sameRemit: 'yes', vision: 'no', exitPlan: 'unknown', functions: ['services', 'policy'], priorities: 'strong'
    }, ['partnershipName', 'officer', 'improvement']);
    await page.getByRole('listitem').filter({ hasText: 'The council’s money a year: £31,000 is over £30,000' }).waitFor();
    await page.getByRole('listitem').filter({ hasText: /points, heavy: .*the council leads it/ }).waitFor();
    await gateIsShut(asking, 'resources');
    await gateIsShut(asking, 'authority');
    await acceptAction(asking, 'sameRemit');
    await acceptAction(asking, 'exitPlan', { text: 'Ask Legal Services how we would leave', due: '2027-03-01' });
    await declineAction(asking, 'vision', 'It stands in the bid');
    await declineAction(asking, 'resourced', 'The bid asks for the time');
    await declineAction(asking, 'beyondDelegation', 'Cabinet is asked already');
    await check(asking);
    await page.getByText('Everything is answered, but something still stands in the way').waitFor();
    expect((await actionsOf(reference)).map(({ Title }) => Title)).toEqual(['Ask the existing partnership whether it would take this on', 'Ask Legal Services how we would leave']);

    await say(asking, formOf(stafford, 'checklist'), {
      resourcesPromised: 'yes', resourcesPromise: 'https://example.org/promise',
      beyondDelegation: 'yes', authorityNeeded: 'To agree the joint budget', cabinetDecision: 'agreed', cabinetDecidedOn: '2026-11-10', cabinetEvidence: 'https://example.org/minute'
    });
    await page.getByRole('listitem').filter({ hasText: 'it needs powers from Cabinet' }).waitFor();
    await check(asking);
    await page.getByText('The form is ready to be submitted').waitFor();
    await page.getByRole('button', { name: 'All my forms' }).click();
    await page.getByRole('region', { name: 'Complete, to be submitted' }).getByRole('link', { name: /Rivers together/ }).waitFor();
  });

  test('gives each of its verdicts, the other answers to an invitation among them', async () => {
    const page = await officer('en');
    const asking = { page, protocol: stafford, language: 'en' } as const;
    await beginScreening(asking, 'Every answer to an invitation');
    await fillForm(asking, formOf(stafford, 'screening'), { ...wanted, whyEnter: 'ownWill' }, ['ideaName']);
    const shown = await verdictsIn(asking, [
      ['serviceLevel', {}], ['seniorLevel', { representativeWould: 'commit' }], ['officerLevel', { representativeWould: 'listen' }], ['townOrParish', { localMatter: 'yes' }],
      ['minutes', { localMatter: 'no', ourPart: 'courtesy' }], ['noCase', { ourPart: 'contribute', necessary: ['none'] }], ['cannotResource', { canResource: 'no', cannotGive: ['money'] }],
      ['requiredButUnresourced', { necessary: ['government'] }], ['tooFewSigns', { signs: ['independent'] }], ['strategicPartnering', { arrangement: 'strategicPartnering' }],
      ['network', { arrangement: 'network' }], ['externalBody', { arrangement: 'externalBody' }]
    ]);
    expect([...shown].sort()).toEqual(outcomesOf(stafford));
  });
});

test('where no protocol is in force, it is said, and nothing can be begun', async () => {
  for (const { Id } of await itemsOf(product(), personas.owner, 'Adopted protocols')) await writeAs(product(), personas.owner, `items(${String(Id)})/recycle`, { list: 'Adopted protocols' });
  for (const language of ['en', 'cy'] as const) {
    const words = checklistsWords(language);
    const page = await officer(language);
    await page.getByText(words.noProtocolTitle).waitFor();
    expect(await page.getByRole('button', { name: words.startScreening }).count()).toBe(0);
    await page.goto(`${address}?lang=${language}&new=screening`);
    await page.getByText(words.noProtocolTitle).waitFor();
    expect(await page.getByRole('button', { name: words.begin, exact: true }).count()).toBe(0);
  }
});
