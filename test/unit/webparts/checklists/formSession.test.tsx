import type { SavedAnswers } from '../../../../src/data/submission/saveAnswers';
import { Answer } from '../../../../src/domain/protocol/answer';
import { answersToSave, FormDraft } from '../../../../src/domain/submission/formDraft';
import { Submission } from '../../../../src/domain/submission/submission';
import { FormSession } from '../../../../src/webparts/checklists/form/formSession';

const held: Submission = {
  id: 1, restricted: false, version: '"1"', title: 'Screening: Canal', form: 'screening', protocol: 'little 1.0', state: 'Draft', changedAt: '2026-11-20T10:00:00Z', answers: {}, assessments: { rules: [], assessments: [] }
};
const said = (text: string): Answer => ({ value: { kind: 'text', text } });
const asHeld = (draft: FormDraft, version = '"2"'): FormDraft => ({ ...draft, base: { ...draft.base, answers: draft.answers, version } });

/** A session whose saves wait until the test answers them. */
function begin(changed = (): unknown => undefined): { session: FormSession; sent: FormDraft[]; kept: (FormDraft | undefined)[]; answerSave(with_: (draft: FormDraft) => SavedAnswers): Promise<void> } {
  const sent: FormDraft[] = [];
  const kept: (FormDraft | undefined)[] = [];
  let resolve: (saved: SavedAnswers) => void = () => undefined;
  const session = new FormSession(held, {
    save: (draft) => { sent.push(draft); return new Promise((done) => { resolve = done; }); }, keep: (content) => { kept.push(content); }, changed
  });
  return {
    session, sent, kept,
    answerSave: async (with_) => { resolve(with_(sent[sent.length - 1])); for (let turn = 0; turn < 5; turn++) await Promise.resolve(); }
  };
}

const saved = (draft: FormDraft): SavedAnswers => ({ kind: 'saved', draft: asHeld(draft), taken: [] });

beforeEach(() => { jest.useFakeTimers(); });
afterEach(() => { jest.useRealTimers(); });

it('is saved once typing pauses, and not before', () => {
  const { session, sent } = begin();
  session.answer('name', said('C'));
  jest.advanceTimersByTime(1000);
  session.answer('name', said('Canal'));
  jest.advanceTimersByTime(1499);
  expect(sent).toHaveLength(0);
  expect(session.state.kind).toBe('waiting');
  jest.advanceTimersByTime(1);
  expect(sent.map(({ answers }) => answers)).toEqual([{ name: said('Canal') }]);
});

it('somebody who never pauses is saved after ten seconds', () => {
  const { session, sent } = begin();
  for (let second = 0; second < 10; second++) {
    session.answer('name', said('x'.repeat(second + 1)));
    jest.advanceTimersByTime(1000);
  }
  expect(sent).toHaveLength(1);
});

it('what is typed while it is saved is saved next, and one save runs at a time', async () => {
  const { session, sent, kept, answerSave } = begin();
  session.answer('name', said('Canal'));
  jest.advanceTimersByTime(1500);
  session.answer('purpose', said('Boats'));
  jest.advanceTimersByTime(5000);
  expect(sent).toHaveLength(1);
  await answerSave(saved);
  expect(session.answers).toEqual({ name: said('Canal'), purpose: said('Boats') });
  expect(kept[kept.length - 1]?.answers).toEqual(session.answers);
  jest.advanceTimersByTime(1500);
  expect(sent).toHaveLength(2);
  await answerSave(saved);
  expect(session.isSaved).toBe(true);
  expect(kept[kept.length - 1]).toBeUndefined();
});

it('a save that failed is tried again by itself, and what was typed is kept meanwhile', async () => {
  const { session, sent, kept, answerSave } = begin();
  session.answer('name', said('Canal'));
  jest.advanceTimersByTime(1500);
  await answerSave((draft) => ({ kind: 'failed', draft, taken: [], error: new Error('offline') }));
  expect(session.state.kind).toBe('failed');
  expect(kept[kept.length - 1]?.answers).toEqual({ name: said('Canal') });
  jest.advanceTimersByTime(30_000);
  expect(sent).toHaveLength(2);
  await answerSave(saved);
  expect(session.isSaved).toBe(true);
});

it('flushing saves at once, and waits for the save that runs', async () => {
  const { session, sent, answerSave } = begin();
  session.answer('name', said('Canal'));
  let isFlushed = false;
  const flushed = session.flush().then(() => { isFlushed = true; });
  expect(sent).toHaveLength(1);
  await Promise.resolve();
  expect(isFlushed).toBe(false);
  await answerSave(saved);
  await flushed;
  expect(session.isSaved).toBe(true);
});

it.each(['closed', 'gone'] as const)('a form that is %s meanwhile takes no answers: they stay here, and it is not tried again', async (kind) => {
  const { session, sent, kept, answerSave } = begin();
  session.answer('name', said('Canal'));
  jest.advanceTimersByTime(1500);
  await answerSave((draft) => ({ kind, draft, taken: [] }));
  expect(session.state.kind).toBe(kind);
  expect(kept[kept.length - 1]?.answers).toEqual({ name: said('Canal') });
  jest.advanceTimersByTime(120_000);
  expect(sent).toHaveLength(1);
});

it('answers that are longer than a form may be stay here, and are not tried again until some of them is taken out', async () => {
  const { session, sent, kept, answerSave } = begin();
  session.answer('name', said('Canal '.repeat(12_000)));
  jest.advanceTimersByTime(1500);
  await answerSave((draft) => ({ kind: 'tooLong', draft, taken: [] }));
  expect([session.state.kind, session.isSaved, session.latest]).toEqual(['tooLong', false, 'name']);
  expect(kept[kept.length - 1]?.answers).toEqual(session.answers);
  jest.advanceTimersByTime(120_000);
  expect(sent).toHaveLength(1);
  session.answer('name', said('Canal'));
  jest.advanceTimersByTime(1500);
  await answerSave(saved);
  expect(session.isSaved).toBe(true);
});

it('an answer that is too long stays here while the others are saved, until some of it is taken out', async () => {
  const { session, sent, kept, answerSave } = begin();
  const long = said('x'.repeat(10_001));
  session.answer('name', said('Canal'));
  session.answer('purpose', long);
  jest.advanceTimersByTime(1500);
  await answerSave((draft) => ({ kind: 'saved', draft: { ...draft, base: { ...draft.base, answers: answersToSave(draft), version: '"2"' } }, taken: [] }));
  expect(session.held.answers).toEqual({ name: said('Canal') });
  expect([session.state.kind, session.isSaved]).toEqual(['tooLong', false]);
  expect(kept[kept.length - 1]?.answers.purpose).toEqual(long);
  jest.advanceTimersByTime(120_000);
  expect(sent).toHaveLength(1);
  session.answer('purpose', said('Boats'));
  jest.advanceTimersByTime(1500);
  await answerSave(saved);
  expect([session.isSaved, kept[kept.length - 1]]).toEqual([true, undefined]);
});

it('a save that fails while somebody waits for it is tried once more before it is said to have failed', async () => {
  const states: string[] = [];
  const { session, sent, answerSave } = begin(() => states.push(session.state.kind));
  session.answer('name', said('Canal'));
  jest.advanceTimersByTime(1500);
  session.flush().catch(() => undefined);
  await answerSave((draft) => ({ kind: 'failed', draft, taken: [], error: new Error('offline') }));
  expect(sent).toHaveLength(2);
  await answerSave(saved);
  expect(session.isSaved).toBe(true);
  expect(states).not.toContain('failed');
});

it('two answers to one question stand until one is chosen; mine is saved then', async () => {
  const { session, sent, kept, answerSave } = begin();
  session.answer('name', said('Mine'));
  jest.advanceTimersByTime(1500);
  await answerSave((draft) => ({
    kind: 'saved', taken: ['purpose'],
    draft: { ...draft, base: { ...held, version: '"3"', answers: { name: said('Theirs'), purpose: said('Boats') } }, answers: { name: said('Mine'), purpose: said('Boats') }, clashes: [{ question: 'name', theirs: said('Theirs') }] }
  }));
  expect(session.clashes.map(({ question }) => question)).toEqual(['name']);
  expect(session.taken).toEqual(['purpose']);
  expect(session.isSaved).toBe(false);
  expect(kept[kept.length - 1]?.answers.name).toEqual(said('Mine'));
  session.decide('name', 'mine');
  jest.advanceTimersByTime(1500);
  expect(sent[1].answers.name).toEqual(said('Mine'));
  await answerSave(saved);
  expect(session.isSaved).toBe(true);
});

it('what an earlier page left behind is taken up and saved', async () => {
  const { session, sent } = begin();
  session.takeUp({ base: held, answers: { name: said('Left behind') }, sent: [], clashes: [] });
  expect(session.answers).toEqual({ name: said('Left behind') });
  jest.advanceTimersByTime(1500);
  expect(sent).toHaveLength(1);
});
