import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import * as React from 'react';
import type { StepToRead } from '../../../../../src/data/approval/stepToRead';
import type { ApprovalService, WantedDecision } from '../../../../../src/data/approvalService/approvalService';
import { ServiceProblem } from '../../../../../src/data/approvalService/serviceProblem';
import { mostOfComment, type Decision } from '../../../../../src/domain/approval/decision';
import { useKeptState } from '../../../../../src/ui/form/drafts/useKeptState';
import type { ListStore } from '../../../../../src/data/stores/listStore';
import type { ApprovalsParts } from '../../../../../src/webparts/approvals/approvalsParts';
import { DecisionPart } from '../../../../../src/webparts/approvals/step/DecisionPart';
import { keptDecision, nothingDecided } from '../../../../../src/webparts/approvals/step/keptDecision';
import { chain, decided, submitted } from '../../../domain/approval/approvalBuilder';
import { stepToRead } from './stepBuilder';

let nonces = 0;
jest.mock('../../../../../src/webparts/approvals/step/newNonce', () => ({ newNonce: () => `nonce ${++nonces}` })); // jsdom's crypto has no randomUUID.
afterEach(() => { cleanup(); window.localStorage.clear(); nonces = 0; });

type Answer = Awaited<ReturnType<ApprovalService['decide']>>;
const done: Answer = { decisionId: '3', state: 'Approved', nextStepId: '8' };
const lost = new ServiceProblem('unreachable');

interface Opened {
  readonly decide: jest.Mock<Promise<Answer>, [number, WantedDecision]>;
  readonly again: jest.Mock;
  readonly refresh: jest.Mock;
}

function Part({ read, ...props }: Opened & { readonly read: StepToRead; readonly store?: ListStore }): React.ReactElement {
  const kept = useKeptState('step 7', nothingDecided, keptDecision);
  const parts = { store: props.store, service: { decide: props.decide }, go: () => undefined, language: 'en' } as unknown as ApprovalsParts;
  return <DecisionPart {...parts} read={read} kept={kept} again={props.again} refresh={props.refresh} />;
}

/** @param answers of the service, one after the other. */
async function open(answers: readonly (Answer | Error)[] = [], read = stepToRead(), store?: ListStore): Promise<Opened> {
  const left = [...answers];
  const decide = jest.fn(async (): Promise<Answer> => {
    const answer = left.shift() ?? done;
    if (answer instanceof Error) throw answer;
    return answer;
  });
  const opened = { decide, again: jest.fn(), refresh: jest.fn() } as unknown as Opened;
  render(<Part {...opened} read={read} store={store} />);
  await act(async () => undefined);
  return opened;
}

const press = (name: string): Promise<void> => act(async () => { fireEvent.click(screen.getByRole('button', { name })); });
const write = (text: string): void => { fireEvent.change(screen.getByLabelText('Comment'), { target: { value: text } }); };
const written = (): string => screen.getByLabelText<HTMLTextAreaElement>('Comment').value;
const left = (): string => Object.values({ ...window.localStorage }).join();

it('says what an approval leads to, and approves once that is confirmed', async () => {
  const { decide, refresh } = await open();
  write(' Good. ');
  await press('Approve');
  expect(decide).not.toHaveBeenCalled();
  expect(screen.getByRole('group', { name: 'Approve this form?' }).textContent).toContain('Then the next step decides: Executive Director.');
  expect(document.activeElement).toBe(screen.getByRole('group', { name: 'Approve this form?' }));
  await press('Yes, approve');
  expect(decide.mock.calls).toEqual([[7, { decision: 'approve', comment: 'Good.', contentHash: 'c0ffee', nonce: 'nonce 1' }]]);
  expect(screen.getByRole('status').textContent).toContain('The next step now waits for a decision: Executive Director.');
  expect([refresh.mock.calls.length, left()]).toEqual([1, '']);
});

it('a decision that is not meant yet leaves the comment, and the focus where it was', async () => {
  const { decide } = await open();
  write('Good.');
  await press('Reject');
  await press('Not yet');
  expect([written(), document.activeElement?.textContent, decide.mock.calls.length]).toEqual(['Good.', 'Reject', 0]);
});

it('a form is not returned without saying why', async () => {
  const { decide } = await open();
  write('   ');
  await press('Return with the comment');
  expect(screen.getByRole('alert').textContent).toBe('Say what has to change: whoever gets the form back has to know.');
  expect(document.activeElement).toBe(screen.getByLabelText('Comment'));
  write('How many houses?');
  await press('Return with the comment');
  await press('Yes, return');
  expect(decide.mock.calls[0][1]).toMatchObject({ decision: 'return', comment: 'How many houses?' });
});

it('a comment that is too long is told before it is sent', async () => {
  const { decide } = await open();
  write('x'.repeat(mostOfComment + 1));
  await press('Approve');
  expect([screen.getByText('Characters too many: 1').id, screen.getByLabelText('Comment').getAttribute('aria-invalid'), decide.mock.calls.length]).toEqual(['decision-count', 'true', 0]);
  expect(screen.getByRole('alert').textContent).toBe('Shorten the comment to at most 4,000 characters.');
});

it('what was wrong with a comment is told as long as it is, and in the same words', async () => {
  await open();
  const box = screen.getByLabelText('Comment');
  const told = (): readonly (string | null | undefined)[] => [screen.queryByRole('alert')?.textContent, box.getAttribute('aria-invalid'), box.getAttribute('aria-describedby')];
  write('x'.repeat(mostOfComment + 20));
  await press('Approve');
  const before = told();
  write('x'.repeat(mostOfComment + 10));
  expect(told()).toEqual(before);
  write('Shorter.');
  expect(told()).toEqual([undefined, 'false', 'decision-help']);
  write('');
  await press('Return with the comment');
  expect(told()).toEqual([expect.stringMatching(/^Say what has to change/), 'true', 'decision-help decision-problem']);
  write('H');
  expect(told()).toEqual([undefined, 'false', 'decision-help']);
});

it('how many characters are left, or too many, is said once typing pauses', async () => {
  jest.useFakeTimers();
  try {
    await open();
    const spoken = (): string | undefined => screen.getAllByRole('status').map(({ textContent }) => textContent ?? '').join('');
    write('x'.repeat(mostOfComment + 1200));
    expect([spoken(), screen.getByLabelText('Comment').getAttribute('aria-invalid')]).toEqual(['', 'true']);
    await act(async () => { jest.advanceTimersByTime(5000); });
    expect(spoken()).toBe('Characters too many: 1,200');
    write('x'.repeat(mostOfComment - 20));
    await act(async () => { jest.advanceTimersByTime(5000); });
    expect([spoken(), screen.getByLabelText('Comment').getAttribute('aria-invalid')]).toEqual(['Characters left: 20', 'false']);
  } finally {
    jest.useRealTimers();
  }
});

it('a key that is held down decides nothing', async () => {
  await open([lost]);
  await press('Approve');
  const held = (name: string): boolean => fireEvent.keyDown(screen.getByRole('button', { name }), { key: 'Enter', repeat: true });
  // What the browser makes of the key is prevented; of a key that is pressed anew it is not.
  expect([held('Yes, approve'), fireEvent.keyDown(screen.getByRole('button', { name: 'Yes, approve' }), { key: 'Enter' })]).toEqual([false, true]);
  await press('Yes, approve');
  expect(held('Try again')).toBe(false);
  await press('Try again');
  expect(held('On to what waits for me')).toBe(false);
});

it('a comment that is cleared while the question stands is asked for at its field, and nothing is sent', async () => {
  const { decide } = await open();
  write('How many houses?');
  await press('Return with the comment');
  write(' ');
  await press('Yes, return');
  expect([screen.getByRole('alert').textContent, document.activeElement, decide.mock.calls.length]).toEqual(['Say what has to change: whoever gets the form back has to know.', screen.getByLabelText('Comment'), 0]);
});

it('what is sent again after a lost answer is the same decision', async () => {
  const { decide } = await open([lost, lost]);
  await press('Approve');
  await press('Yes, approve');
  expect(screen.getByRole('alert').textContent).toMatch(/^It is not known whether your decision went through.*it is not known whether this was done/);
  await press('Try again');
  await press('Not yet');
  await press('Approve');
  await press('Yes, approve');
  expect(decide.mock.calls.map(([, { nonce }]) => nonce)).toEqual(['nonce 1', 'nonce 1', 'nonce 1']);
  screen.getByText('You have approved this step');
});

it('another decision after a lost answer is another one', async () => {
  const { decide } = await open([lost]);
  await press('Approve');
  await press('Yes, approve');
  await press('Not yet');
  await press('Reject');
  await press('Yes, reject');
  expect(decide.mock.calls.map(([, { nonce }]) => nonce)).toEqual(['nonce 1', 'nonce 2']);
});

it('pressing twice sends once', async () => {
  const { decide } = await open();
  await press('Approve');
  const button = screen.getByRole('button', { name: 'Yes, approve' });
  await act(async () => { fireEvent.click(button); fireEvent.click(button); });
  expect(decide).toHaveBeenCalledTimes(1);
});

it.each([
  [409, 'alreadyDecided', 'Llŷr has decided this already.'], [409, 'staleContent', 'The form has been submitted again'], [403, 'notYours', 'Somebody else has to decide this.'], [409, 'exception', 'Nobody can decide this as it stands.']
])('%s %s is told, and the comment stays when the step is loaded anew', async (status, code, text) => {
  const { again } = await open([new ServiceProblem('refused', { status, code, byName: 'Llŷr' })]);
  write('Good.');
  await press('Approve');
  await press('Yes, approve');
  expect([screen.getByRole('alert').textContent, screen.queryByRole('button', { name: 'Try again' })]).toEqual([expect.stringContaining(text), null]);
  await press('Load this approval anew');
  expect([again.mock.calls.length, written()]).toEqual([1, 'Good.']);
});

it('a comment is there again after the page was closed', async () => {
  await open();
  write('Half a thou');
  cleanup();
  await open();
  expect(written()).toBe('Half a thou');
});

it('a comment is shown to take along when somebody else has decided meanwhile', async () => {
  await open();
  write('My <b>view</b>');
  cleanup();
  const read = stepToRead({ shown: { state: 'Approved', allowed: [], because: 'notOpen', decision: { decision: 'approve', comment: 'Theirs', byName: 'Llŷr', at: '2026-06-15T09:01:00Z' } } });
  await open([], read);
  screen.getByText(/Theirs/);
  screen.getByText('You wrote this here before, and no decision was made with it: My <b>view</b>');
  await press('Discard the comment');
  expect([screen.queryByText(/My <b>view/), left()]).toEqual([null, '']);
});

it('a comment that went through although no answer came is not shown as unsent', async () => {
  await open([lost]);
  write('Good.');
  await press('Approve');
  await press('Yes, approve');
  cleanup();
  await open([], stepToRead({ shown: { state: 'Approved', allowed: [], because: 'notOpen' }, decisions: [decided({ comment: 'Good.', nonce: 'nonce 1' })] }));
  expect([screen.queryByText('A comment of yours was not sent'), left()]).toEqual([null, '']);
});

it('a deputy is told for whom', async () => {
  await open([], stepToRead({ shown: { onBehalfOf: { oid: 'head', name: 'Carys Bowen' } } }));
  screen.getByText('You decide as deputy for Carys Bowen.');
});

it.each([
  ['notYours', 'Somebody else has to decide this. Carys Bowen decides this.'], ['submitter', 'You submitted this form, so somebody else decides on it. Carys Bowen decides this.'],
  ['notCovering', 'You are the deputy: you decide only on the days set for it, or while the holder is away. Carys Bowen decides this.']
] as const)('who may not decide is told why and who does: %s', async (because, text) => {
  await open([], stepToRead({ shown: { allowed: [], because, holder: { oid: 'head', name: 'Carys Bowen' } } }));
  expect([screen.getByText('To read, not to decide').nextSibling?.textContent, screen.queryByLabelText('Comment')]).toEqual([text, null]);
});

const mine = stepToRead({
  shown: { state: 'Approved', allowed: [], because: 'notOpen', supersedes: 2, decision: { decision: 'approve', comment: '', byName: 'Carys Bowen', at: '2026-06-15T09:01:00Z' } }, decisions: [decided()]
});

it('whoever decided can correct that, with a reason, as long as the service lets them', async () => {
  const { decide } = await open([lost], mine);
  await press('Correct this decision');
  expect(document.activeElement).toBe(screen.getByLabelText('Why it is corrected (required)'));
  await press('Reject');
  expect(screen.getByRole('alert').textContent).toBe('Say why the decision is corrected.');
  fireEvent.change(screen.getByLabelText('Why it is corrected (required)'), { target: { value: ' The wrong form. ' } });
  expect([screen.queryByRole('alert'), screen.getByLabelText('Why it is corrected (required)').getAttribute('aria-invalid')]).toEqual([null, 'false']);
  await press('Reject');
  await press('Yes, reject');
  await press('Try again');
  const sent = { decision: 'reject', comment: '', contentHash: 'c0ffee', nonce: 'nonce 1', supersedes: { position: 2, reason: 'The wrong form.' } };
  expect(decide.mock.calls).toEqual([[7, sent], [7, sent]]);
  screen.getByText('You have rejected this form');
});

it('a correction that is left leaves the decision, and the focus where it was', async () => {
  await open([], mine);
  await press('Correct this decision');
  await press('Leave it as it is');
  expect([screen.queryByLabelText('Comment'), document.activeElement?.textContent]).toEqual([null, 'Correct this decision']);
});

it('nobody else is offered to correct it', async () => {
  await open([], { ...mine, shown: { ...mine.shown, supersedes: null } });
  expect([screen.getByText('This step has been approved').nextSibling?.textContent, screen.queryByRole('button', { name: 'Correct this decision' })]).toEqual(['By Carys Bowen on 15 June 2026.', null]);
});

const once = { ...submitted, event: { ...submitted.event, steps: 1 } };
const corrected = (decision: Decision): StepToRead => stepToRead({
  shown: { ...mine.shown, decision: { decision, comment: '', byName: 'Carys Bowen', at: '2026-06-15T09:01:00Z' } }, records: chain(once, { by: 'head', event: decided({ decision }) })
});
const formsOf = (...states: readonly string[]): { readonly store: ListStore; readonly items: jest.Mock } => {
  const items = jest.fn(async () => states.map((State, at) => ({ Id: 50 + at, Form: 'checklist', State })));
  return { items, store: { items } as unknown as ListStore };
};

it('a rejection in whose place another form has been begun is not corrected, and says why, with the focus on it', async () => {
  const { store, items } = formsOf('Draft');
  await open([], corrected('reject'), store);
  expect(items).not.toHaveBeenCalled();
  await press('Correct this decision');
  expect([items.mock.calls.length, screen.queryByRole('button', { name: 'Correct this decision' }), screen.queryByLabelText('Comment')]).toEqual([1, null, null]);
  expect([document.activeElement?.textContent, items.mock.calls[0]]).toEqual([expect.stringContaining('Another form of this kind has been begun'), ['Submissions', expect.objectContaining({ filter: 'PartnershipId eq 5' })]]);
});

it('it is corrected where none has been, or that one came to nothing', async () => {
  await open([], corrected('reject'), formsOf('Withdrawn').store);
  await press('Correct this decision');
  expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual(['Approve', 'Return with the comment', 'Reject', 'Leave it as it is']);
});

it('a last approval can still become a rejection then, and says why no return', async () => {
  await open([], corrected('approve'), formsOf('Draft').store);
  await press('Correct this decision');
  expect([screen.getAllByRole('button').map(({ textContent }) => textContent), screen.getByText(/Nothing can be decided that sets this form on its way again/).tagName]).toEqual([['Approve', 'Reject', 'Leave it as it is'], 'P']);
  fireEvent.change(screen.getByLabelText('Why it is corrected (required)'), { target: { value: 'The wrong form.' } });
  await press('Reject');
  await press('Not yet');
  expect(document.activeElement?.textContent).toBe('Reject');
});

it('where that cannot be asked, the service says it', async () => {
  await open([], corrected('reject'), { items: () => Promise.reject(new Error('busy')) } as unknown as ListStore);
  await press('Correct this decision');
  expect(screen.getByLabelText('Why it is corrected (required)')).not.toBeNull();
});

it('where the service says that the record is damaged, nothing further is offered but to load it anew', async () => {
  const { again } = await open([new ServiceProblem('refused', { status: 409, code: 'chainBroken' })]);
  write('Good.');
  await press('Approve');
  await press('Yes, approve');
  expect([screen.getByRole('alert').textContent, screen.getAllByRole('button').map(({ textContent }) => textContent), written()]).toEqual([expect.stringContaining('is damaged'), ['Load this approval anew'], 'Good.']);
  await press('Load this approval anew');
  expect(again).toHaveBeenCalledTimes(1);
});
