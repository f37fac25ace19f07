import { readFileSync } from 'node:fs';
import { checkProtocol } from '../../../src/domain/protocol/checkProtocol';
import { askedQuestions } from '../../../src/domain/protocol/asked';
import { Protocol } from '../../../src/domain/protocol/protocol';
import { Question, questionKinds } from '../../../src/domain/protocol/question';
import { entryFields } from '../../../src/domain/partnership/entryField';
import { caerphilly } from '../../../src/packs/caerphilly/caerphilly';
import { shippedPacks } from '../../../src/packs/shipped';
import { stafford } from '../../../src/packs/stafford/stafford';

const form = (pack: Protocol, code: string): Protocol['forms'][number] => {
  const found = pack.forms.find((each) => each.code === code);
  if (found === undefined) throw new Error(`${pack.id} has no form ${code}.`);
  return found;
};
const questionsOf = (pack: Protocol): readonly Question[] => pack.forms.flatMap(({ sections }) => sections.flatMap(({ questions }) => questions));
const section = (pack: Protocol, code: string): readonly Question[] => form(pack, 'checklist').sections.filter((each) => each.code === code).flatMap(({ questions }) => questions);
const question = (pack: Protocol, code: string): Question => {
  const found = questionsOf(pack).find((each) => each.code === code);
  if (found === undefined) throw new Error(`${pack.id} does not ask ${code}.`);
  return found;
};
const optionsBesides = (pack: Protocol, code: string, left: string): number => {
  const asked = question(pack, code);
  return 'options' in asked ? asked.options.filter((option) => option.code !== left).length : 0;
};

describe('shipped packs', () => {
  test.each(shippedPacks.map((pack) => [pack.id, pack] as const))('%s is sound, also as JSON, and is what the list says', async (_id, { id, council, title, version, load }) => {
    const pack = await load();
    expect(checkProtocol(JSON.parse(JSON.stringify(pack)))).toEqual({ kind: 'sound', protocol: pack });
    expect([pack.id, pack.council, pack.title, pack.version]).toEqual([id, council, title, version]);
  });

  it('use every kind of question', () => {
    const used = new Set([stafford, caerphilly].flatMap(questionsOf).map(({ kind }) => kind));
    expect(questionKinds.filter((kind) => !used.has(kind))).toEqual([]);
  });

  test('a member’s part is a role that the list has, and either council’s checklist names members', () => {
    const { columns } = JSON.parse(readFileSync('sharepoint/lists/memberships.json', 'utf8')) as { columns: { name: string; choices?: string[] }[] };
    const tables = [stafford, caerphilly].flatMap(questionsOf).flatMap((question) => (question.kind === 'table' && question.members !== undefined ? [question] : []));
    const roles = tables.flatMap((table) => table.columns.find(({ code }) => code === table.members?.role)?.options ?? []).map(({ choice }) => choice);
    expect([tables.map(({ code }) => code), roles]).toEqual([['otherMembers', 'partners'], ['Lead', 'Member', 'Funder', 'Observer']]);
    expect(columns.find(({ name }) => name === 'Role')?.choices).toEqual(expect.arrayContaining(roles));
  });

  test.each([stafford, caerphilly].map((pack) => [pack.id, pack] as const))('%s fills choices of the register with choices that the list has', (_id, pack) => {
    const { columns } = JSON.parse(readFileSync('sharepoint/lists/partnerships.json', 'utf8')) as { columns: { name: string; choices?: string[] }[] };
    const choicesOf = (field: string): readonly string[] => columns.find(({ name }) => name.toLowerCase() === field.toLowerCase())?.choices ?? [];
    const filling = questionsOf(pack).filter(({ fills }) => ['choice', 'choices'].includes(entryFields.find(({ name }) => name === fills)?.kind ?? ''));
    expect(filling.length).toBeGreaterThan(3);
    for (const each of filling) {
      const options = 'options' in each ? each.options : pack.priorities;
      const choices = options.flatMap(({ choice }) => (choice === undefined ? [] : [choice]));
      expect(choices.length).toBeGreaterThan(0);
      expect(choices.filter((choice) => !choicesOf(each.fills ?? '').includes(choice))).toEqual([]);
    }
  });

  test.each([stafford, caerphilly].map((pack) => [pack.id, pack] as const))('%s shows its risk library where a question speaks of it', (_id, pack) => {
    expect(pack.risks.length).toBeGreaterThan(5);
    const speaking = questionsOf(pack).filter(({ guidance }) => guidance?.en.includes('risk library'));
    expect(speaking.map(({ code }) => code)).toEqual(['risksManaged']);
    expect(questionsOf(pack).filter(({ showsRisks }) => showsRisks)).toEqual(speaking);
  });

  test.each([stafford, caerphilly].map((pack) => [pack.id, pack] as const))('%s keeps the conversation record restricted', (_id, pack) => {
    const restricted = pack.forms.filter((each) => each.restricted);
    expect(restricted.map(({ code, source }) => [code, source.ours])).toEqual([['conversation', true]]);
    // Everybody reads Actions.
    const asked = restricted.flatMap(({ sections }) => sections.flatMap(({ questions }) => questions));
    expect(asked.filter((question) => 'adverse' in question && question.adverse?.action !== undefined)).toEqual([]);
  });

  test.each([stafford, caerphilly].map((pack) => [pack.id, pack] as const))('%s asks at most fifteen questions in its screening, whatever the answers', (_id, pack) => {
    const screening = form(pack, 'screening');
    expect(screening.sections.flatMap(({ questions }) => questions).length).toBeLessThanOrEqual(15);
    expect(askedQuestions(screening, {}).length).toBeLessThanOrEqual(5);
  });
});

describe('Stafford', () => {
  it('counts as its document does', () => {
    expect({
      signs: stafford.definition.signs.length,
      exclusions: stafford.exclusions.length,
      // Whether officers or members take part belongs to the variety of agencies.
      features: section(stafford, 'features').filter(({ code, source }) => source.needs.includes('S2') && code !== 'takingPart').length,
      whyEntered: stafford.reasons.length,
      policyCases: optionsBesides(stafford, 'necessary', 'none'),
      foundations: section(stafford, 'foundations').length,
      functions: optionsBesides(stafford, 'functions', ''),
      priorities: stafford.priorities.map(({ priorities }) => priorities.length)
    }).toEqual({ signs: 6, exclusions: 3, features: 7, whyEntered: 4, policyCases: 5, foundations: 19, functions: 4, priorities: [10, 7, 5, 5] });
  });

  it('asks whether officers or members take part (S2)', () => {
    const asked = question(stafford, 'takingPart');
    expect([asked.required, optionsBesides(stafford, 'takingPart', 'unclear')]).toEqual([true, 3]);
  });

  it('asks its nineteen with yes, no or don’t know, each with guidance and an action', () => {
    for (const asked of section(stafford, 'foundations')) {
      if (asked.kind !== 'yesNo') throw new Error(`${asked.code} is not a yes or no.`);
      expect([asked.required, asked.unknown ?? true, asked.notApplicable ?? false, asked.guidance?.en, asked.adverse?.action?.en])
        .toEqual([true, true, false, expect.stringMatching(/\w/), expect.stringMatching(/\w/)]);
    }
  });

  it('takes no and don’t know for adverse, but for the one about the same remit yes', () => {
    const adverse = section(stafford, 'foundations').map((asked) => [asked.code, 'adverse' in asked ? asked.adverse?.answers : undefined] as const);
    expect(adverse.filter(([, answers]) => answers?.join() !== 'no,unknown')).toEqual([['sameRemit', ['yes', 'unknown']]]);
  });

  it('calls it ours that a Head of Service’s promise lifts the gate of resources; the gate itself is its document’s', () => {
    expect(stafford.gates.map(({ code, source, liftedBy }) => [code, source.paragraph, liftedBy.map((lift) => [lift.role, lift.source?.ours])])).toEqual([
      ['resources', 'Appendix A', [['headOfService', true]]], ['authority', 'Section 7', [['cabinet', undefined]]]
    ]);
  });

  it('is signed off by the assessor, the Head of Service, the Executive Director, and noted to the management group', () => {
    expect(stafford.routes.map(({ form: code, steps, noted }) => [code, steps.map(({ role }) => role), noted]))
      .toEqual([['checklist', ['assessor', 'headOfService', 'executiveDirector'], ['managementTeam']]]);
    expect(question(stafford, stafford.routes[0].steps[0].namedBy ?? '').kind).toBe('person');
  });
});

describe('Caerphilly', () => {
  it('counts as its document does', () => {
    expect({
      models: caerphilly.models.length,
      counting: caerphilly.models.filter(({ counts }) => counts).map(({ code }) => code),
      exclusions: caerphilly.exclusions.length,
      footprints: optionsBesides(caerphilly, 'footprint', 'other'),
      reasons: caerphilly.reasons.length,
      reasonsAsked: optionsBesides(caerphilly, 'reasons', 'none'),
      components: section(caerphilly, 'components').length
    }).toEqual({ models: 6, counting: ['delegation', 'jointCommittee'], exclusions: 3, footprints: 5, reasons: 7, reasonsAsked: 7, components: 8 });
  });

  it('asks for each component with yes, no or don’t know, a comment and an action', () => {
    for (const asked of section(caerphilly, 'components')) {
      if (asked.kind !== 'yesNo') throw new Error(`${asked.code} is not a yes or no.`);
      expect([asked.required, asked.comment, asked.adverse?.answers, asked.adverse?.action?.cy]).toEqual([true, 'offered', ['no', 'unknown'], expect.stringMatching(/\w/)]);
    }
  });

  it('goes to the Head of Service, then the Executive Director, and is noted to the management team; the panel hears of significant ones', () => {
    expect(caerphilly.routes.map(({ when, steps, noted }) => [when, steps.map(({ role }) => role), noted])).toEqual([
      ['significant', ['headOfService', 'executiveDirector'], ['managementTeam', 'reviewPanel']],
      [undefined, ['headOfService', 'executiveDirector'], ['managementTeam']]
    ]);
  });

  it('asks which area it is where it is none of its five (C4)', () => {
    const checklist = form(caerphilly, 'checklist');
    const elsewhere = { footprint: { value: { kind: 'choice', code: 'other' } } } as const;
    expect([{}, elsewhere].map((answers) => askedQuestions(checklist, answers).some(({ code }) => code === 'otherFootprint'))).toEqual([false, true]);
  });

  it('sends the yearly report to the panel that prepares the governance statement', () => {
    const yearly = caerphilly.reports.find(({ code }) => code === 'yearly');
    expect(yearly?.to.map((body) => caerphilly.terms[body].en)).toEqual(['Audit Committee', 'Annual Governance Review Panel']);
  });

  it('calls its Welsh a draft', () => {
    expect([caerphilly.languages, caerphilly.draftWelsh]).toEqual([['en', 'cy'], true]);
  });
});
