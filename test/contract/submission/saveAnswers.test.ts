import { concludeSubmission } from '../../../src/data/submission/concludeSubmission';
import { saveAnswers, SavedAnswers } from '../../../src/data/submission/saveAnswers';
import { submissionById } from '../../../src/data/submissions';
import type { ListStore } from '../../../src/data/stores/listStore';
import type { PersonRef } from '../../../src/domain/partnership/entry';
import type { Answers } from '../../../src/domain/protocol/answer';
import { nothingKept } from '../../../src/domain/protocol/keptAssessments';
import type { Derived } from '../../../src/domain/submission/derivedFrom';
import { decideAnswer, FormDraft } from '../../../src/domain/submission/formDraft';
import { type TenantSite, writesOf } from '../provisioning/tenantSite';
import { storeAs } from '../siteStore';
import { answered, begunForm, formSite, personOf, text } from './formSite';

let site: TenantSite;
let store: ListStore;
let other: ListStore;
let officer: PersonRef;

beforeAll(async () => {
  site = await formSite();
  store = storeAs(site, 'leadOfficer');
  other = storeAs(site, 'policyUnit');
  officer = await personOf(site, store, 'leadOfficer');
});
afterAll(() => site.close());
afterEach(() => site.fault());

const nothing = (): Derived => ({ verdict: undefined, significance: undefined, assessments: nothingKept });
const save = (draft: FormDraft, answers: Answers = {}, by = store): Promise<SavedAnswers> => saveAnswers(by, answered(draft, answers), nothing);
const stored = async ({ base }: FormDraft): Promise<Answers> => (await submissionById(store, base)).answers;
const lose = (when: 'before' | 'after', status: number | 'drop' = 504): Promise<void> => site.fault({ method: 'MERGE', path: '*Submissions*', status, when, times: 1 });

test('answers are saved with one request, again and again', async () => {
  let draft = await begunForm(store, officer);
  for (const words of ['O', 'Our', 'Our aim']) {
    await site.forget();
    const saved = await save(draft, { aim: text(words) });
    expect(saved).toMatchObject({ kind: 'saved', taken: [] });
    expect(writesOf(await site.requests())).toHaveLength(1);
    ({ draft } = saved);
  }
  expect(await stored(draft)).toEqual({ aim: text('Our aim') });
});

test('what has not changed is not written', async () => {
  const draft = await begunForm(store, officer, { aim: text('Aim') });
  await site.forget();
  expect(await save(draft)).toMatchObject({ kind: 'saved' });
  expect(writesOf(await site.requests())).toEqual([]);
});

test('what follows from the answers is kept with them', async () => {
  const draft = await begunForm(store, officer);
  const assessments = { rules: [[]], assessments: [{ on: '2026-11-20', result: 'significant' as const, grounds: [], protocol: 'caerphilly 2014.1', by: 0 }] };
  const saved = await saveAnswers(store, answered(draft, { aim: text('Aim') }), () => ({ verdict: 'goOn', significance: 'significant', assessments }));
  expect(saved.kind).toBe('saved');
  expect(await submissionById(store, draft.base)).toMatchObject({ verdict: 'goOn', significance: 'significant', assessments });
});

test('of more assessments than fit, the newest are kept, and the answers are saved', async () => {
  const draft = await begunForm(store, officer);
  const assessment = (criteria: string): Derived['assessments']['assessments'][number] => ({ on: '2026-11-20', result: 'significant', grounds: [{ rule: 'r', significant: true, shape: 'anyOf', criteria: [criteria] }], protocol: 'caerphilly 2014.1', by: 0 });
  const assessments = { rules: [[]], assessments: Array.from({ length: 100 }, (_, at) => assessment(`${at} ${'x'.repeat(900)}`)) };
  expect(await saveAnswers(store, answered(draft, { aim: text('Aim') }), () => ({ ...nothing(), assessments }))).toMatchObject({ kind: 'saved' });
  const kept = (await submissionById(store, draft.base)).assessments.assessments;
  expect(kept.length).toBeLessThan(100);
  expect(kept[kept.length - 1]).toEqual(assessments.assessments[99]);
});

test('a form over 60,000 characters is not sent, and nothing of it is lost', async () => {
  const draft = await begunForm(store, officer);
  const long = Object.fromEntries(Array.from({ length: 7 }, (_, at) => [`part${at}`, text('x'.repeat(9_000))]));
  await site.forget();
  expect(await save(draft, long)).toMatchObject({ kind: 'tooLong', draft: { answers: long } });
  expect((await site.requests()).filter(({ method }) => method !== 'GET')).toEqual([]);
});

describe('two people at one form', () => {
  test('who answer different questions are both saved', async () => {
    const draft = await begunForm(store, officer, { aim: text('Aim') });
    await save(draft, { partners: text('Police') }, other);
    const saved = await save(draft, { budget: text('None') });
    expect(saved).toMatchObject({ kind: 'saved', taken: ['partners'], draft: { answers: { partners: text('Police') }, sent: [], clashes: [] } });
    expect(await stored(draft)).toEqual({ aim: text('Aim'), partners: text('Police'), budget: text('None') });
    expect(await save(saved.draft, { aim: text('Better') })).toMatchObject({ kind: 'saved', taken: [] });
  });

  test('who answer the same question differently choose; the list keeps the first answer until then, and everything else is saved', async () => {
    const draft = await begunForm(store, officer, { aim: text('Aim') });
    await save(draft, { aim: text('Theirs'), partners: text('Police') }, other);
    const met = await save(draft, { aim: text('Mine'), budget: text('None') });
    const clashes = [{ question: 'aim', theirs: text('Theirs') }];
    expect(met).toMatchObject({ kind: 'saved', draft: { answers: { aim: text('Mine') }, clashes } });
    expect(await stored(draft)).toEqual({ aim: text('Theirs'), partners: text('Police'), budget: text('None') });
    const later = await save(met.draft, { budget: text('Some') });
    expect(later).toMatchObject({ kind: 'saved', draft: { answers: { aim: text('Mine') }, clashes } });
    expect(await save(decideAnswer(later.draft, 'aim', 'mine'))).toMatchObject({ kind: 'saved', draft: { clashes: [] } });
    expect(await stored(draft)).toEqual({ aim: text('Mine'), partners: text('Police'), budget: text('Some') });
  });

  test('of whom one takes the other’s answer', async () => {
    const draft = await begunForm(store, officer);
    await save(draft, { aim: text('Theirs') }, other);
    const { draft: open } = await save(draft, { aim: text('Mine') });
    const decided = decideAnswer(open, 'aim', 'theirs');
    expect(decided).toMatchObject({ answers: { aim: text('Theirs') }, clashes: [] });
    expect(await save(decided)).toMatchObject({ kind: 'saved' });
    expect(await stored(draft)).toEqual({ aim: text('Theirs') });
  });

  test('whose clash is over when the other one comes round to the same answer', async () => {
    const draft = await begunForm(store, officer);
    const theirs = await save(draft, { aim: text('Theirs') }, other);
    const { draft: open } = await save(draft, { aim: text('Mine') });
    await save(theirs.draft, { aim: text('Mine') }, other);
    expect(await save(open, { budget: text('None') })).toMatchObject({ kind: 'saved', draft: { clashes: [] } });
    expect(await stored(draft)).toEqual({ aim: text('Mine'), budget: text('None') });
  });

  test('who give the same answer never hear of it', async () => {
    const draft = await begunForm(store, officer);
    await save(draft, { aim: text('Same') }, other);
    expect(await save(draft, { aim: text('Same') })).toMatchObject({ kind: 'saved', taken: [] });
  });

  test('save 20 times each at the same time, and every answer is there', async () => {
    const draft = await begunForm(store, officer);
    const type = async (by: ListStore, question: string): Promise<void> => {
      let mine = draft;
      for (let round = 1; round <= 20; round++) {
        const saved = await save(mine, { [question]: text(`${round}`) }, by);
        // Four rounds lost in a row: the next save goes on from there.
        if (saved.kind !== 'failed') expect(saved.kind).toBe('saved');
        mine = saved.draft;
      }
      expect((await save(mine, {}, by)).kind).toBe('saved');
    };
    await Promise.all([type(store, 'mine'), type(other, 'theirs')]);
    expect(await stored(draft)).toEqual({ mine: text('20'), theirs: text('20') });
  });

  test('of whom one has concluded it: it takes no answers, and keeps what was typed', async () => {
    const draft = await begunForm(store, officer);
    await concludeSubmission(other, draft.base);
    expect(await save(draft, { aim: text('Mine') })).toMatchObject({ kind: 'closed', draft: { answers: { aim: text('Mine') } } });
    expect(await stored(draft)).toEqual({});
  });

  test('of whom one has deleted it: it is gone, and keeps what was typed', async () => {
    const draft = await begunForm(store, officer);
    await (await other.editing()).write({ kind: 'recycle', list: 'Submissions', id: draft.base.id });
    expect(await save(draft, { aim: text('Mine') })).toMatchObject({ kind: 'gone', draft: { answers: { aim: text('Mine') } } });
  });
});

describe('answers whose saving was not answered', () => {
  test.each(['before', 'after'] as const)('(lost %s the write) are saved with what was typed in the same question since, without a clash', async (when) => {
    const draft = await begunForm(store, officer);
    await lose(when);
    const failed = await save(draft, { aim: text('Our') });
    expect(failed).toMatchObject({ kind: 'failed', error: { kind: 'unavailable' }, draft: { sent: [{ aim: text('Our') }] } });
    expect(await save(failed.draft, { aim: text('Our aim') })).toMatchObject({ kind: 'saved', taken: [], draft: { sent: [], clashes: [] } });
    expect(await stored(draft)).toEqual({ aim: text('Our aim') });
  });

  test('and that had emptied a question, do not clash with what is typed there since', async () => {
    const draft = await begunForm(store, officer, { aim: text('Aim') });
    await lose('after', 'drop');
    const failed = await saveAnswers(store, { ...draft, answers: {} }, nothing);
    expect(await stored(draft)).toEqual({});
    expect(await save(failed.draft, { aim: text('Anew') })).toMatchObject({ kind: 'saved', taken: [] });
    expect(await stored(draft)).toEqual({ aim: text('Anew') });
  });

  test('lost twice over, are still nobody else’s', async () => {
    const draft = await begunForm(store, officer);
    await lose('after');
    const first = await save(draft, { aim: text('One') });
    await lose('after');
    const second = await save(first.draft, { aim: text('Two') });
    expect(second.kind).toBe('failed');
    expect(await save(second.draft, { aim: text('Three') })).toMatchObject({ kind: 'saved', taken: [] });
  });

  test('while SharePoint cannot even be read, are kept until it can', async () => {
    const draft = await begunForm(store, officer);
    await lose('after');
    const first = await save(draft, { aim: text('One') });
    await site.fault({ method: 'GET', path: '*Submissions*', status: 'drop', when: 'before', times: 1 });
    const second = await save(first.draft, { aim: text('Two') });
    expect(second).toMatchObject({ kind: 'failed', draft: { answers: { aim: text('Two') }, sent: [{ aim: text('One') }] } });
    expect(await save(second.draft, { aim: text('Three') })).toMatchObject({ kind: 'saved', taken: [] });
    expect(await stored(draft)).toEqual({ aim: text('Three') });
  });

  test('and that somebody else has changed since, clash', async () => {
    const draft = await begunForm(store, officer);
    await lose('after');
    const failed = await save(draft, { aim: text('Mine') });
    const theirs = { ...draft, base: await submissionById(other, draft.base) };
    await save({ ...theirs, answers: theirs.base.answers }, { aim: text('Theirs') }, other);
    expect(await save(failed.draft, { aim: text('Mine too') })).toMatchObject({ kind: 'saved', draft: { answers: { aim: text('Mine too') }, clashes: [{ question: 'aim', theirs: text('Theirs') }] } });
    expect(await stored(draft)).toEqual({ aim: text('Theirs') });
  });

  test('because SharePoint was busy, are saved after the wait that it asked for', async () => {
    const draft = await begunForm(store, officer);
    await site.fault({ method: 'MERGE', path: '*Submissions*', status: 429, when: 'before', times: 2, retryAfter: 1 });
    expect(await save(draft, { aim: text('Aim') })).toMatchObject({ kind: 'saved' });
  });
});

test('staff cannot answer', async () => {
  const draft = await begunForm(store, officer);
  expect(await save(draft, { aim: text('Mine') }, storeAs(site, 'staff'))).toMatchObject({ kind: 'failed', error: { kind: 'denied' }, draft: { answers: { aim: text('Mine') } } });
});
