import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import * as React from 'react';
import { ServiceProblem } from '../../../../src/data/approvalService/serviceProblem';
import type { ChainRecord, RecordedEvent } from '../../../../src/domain/approval/chainRecord';
import { CourseScreen } from '../../../../src/webparts/approvals/course/CourseScreen';
import { chain, decided, submitted } from '../../domain/approval/approvalBuilder';
import { courseWith, partsOf, stepUnderWay } from './flightBuilder';

afterEach(() => { cleanup(); window.localStorage.clear(); });

type Props = React.ComponentProps<typeof CourseScreen>;
const show = (records: readonly ChainRecord[], more: Partial<Props> = {}): Promise<void> => act(async () => {
  render(<CourseScreen {...partsOf()} form={42} course={courseWith(records)} onChanged={() => undefined} {...more} />);
});
const press = (name: string | RegExp): Promise<void> => act(async () => { fireEvent.click(screen.getByRole('button', { name })); });
const events = (): readonly (string | null)[] => within(screen.getByRole('region', { name: /latest first/ })).getAllByRole('listitem').map(({ textContent }) => textContent);

it('what happened is told the latest first, with who for whom, when in London, and why', async () => {
  const given = { by: 'policy', event: { kind: 'reassigned', step: '7', from: 'gone', to: 'head', toName: 'Carys', reason: 'On <b>leave</b>.' } } as const;
  await show(chain(submitted, given, { by: 'deputy', event: decided({ decision: 'return', comment: 'Costs?', onBehalfOf: 'head' }) }, submitted));
  expect(events()).toEqual([
    'Name of officer submitted the form again (round 2)15 June 2026, 10:03',
    'Name of deputy returned it, as deputy for Carys15 June 2026, 10:02 · Decision of: Head of ServiceComment: Costs?',
    'Name of policy gave the decision from somebody whose name is not kept to Carys15 June 2026, 10:01 · Decision of: Head of ServiceReason: On <b>leave</b>.',
    'Name of officer submitted the form15 June 2026, 10:00'
  ]);
});

it('a corrected decision says so in words, and the correction why', async () => {
  await show(chain(submitted, { by: 'head', event: decided() }, { by: 'head', event: decided({ decision: 'reject', nonce: 'n-2', supersedes: { position: 2, reason: 'The wrong form.' } }) }));
  expect(events().slice(0, 2)).toEqual([
    expect.stringMatching(/^Name of head rejected it.*Corrects an earlier decision: The wrong form\.$/), expect.stringMatching(/^Name of head approved it \(corrected later\)/)
  ]);
});

it('the browser’s tab tells it from a step of the same form', async () => {
  document.title = 'Approvals';
  await show(chain(submitted));
  expect(document.title).toBe('Course: Checklist: Canal – Approvals');
});

it('nothing on the page claims that the seals are in order', async () => {
  await show(chain(submitted, { by: 'head', event: decided() }));
  expect(screen.getByText(/the council’s IT can check all seals/).textContent).toContain('This page only shows the records');
});

it.each([['en', /The record of this form is damaged.*until the policy unit has looked/], ['cy', /Mae cofnod y ffurflen hon wedi’i ddifrodi.*yr uned bolisi wedi edrych/]] as const)('a damaged record is said to be so, and nobody is said to decide or offered anything (%s)', async (language, said) => {
  await show([], { ...partsOf({ isPolicyUnit: true }), language, course: courseWith(chain(submitted), { isDamaged: true }) });
  expect(screen.getByRole('alert').textContent).toMatch(said);
  expect([screen.queryByRole('button'), screen.queryByRole('heading', { name: /Still to come|I ddod/ }), screen.queryByText(/being decided on|yn aros am benderfyniad/), screen.getAllByRole('listitem').length]).toEqual([null, null, null, 1]);
});

it('one of which nothing is left is not said to have never been submitted', async () => {
  await show([], { course: courseWith([], { isDamaged: true }) });
  expect([screen.getByRole('alert').textContent, screen.queryByText(/has not been submitted/)]).toEqual([expect.stringContaining('damaged'), null]);
});

it('what only the service sees damaged is said from then on, with the focus on it', async () => {
  await show(chain(submitted), partsOf({ service: { withdraw: () => Promise.reject(new ServiceProblem('refused', { status: 409, code: 'chainBroken' })) } }));
  await press(/Withdraw/);
  fireEvent.change(screen.getByRole('textbox'), { target: { value: 'Too early.' } });
  await press('Withdraw the form');
  expect([screen.getByRole('alert').textContent, screen.queryByRole('button'), document.activeElement?.contains(screen.getByRole('alert'))]).toEqual([expect.stringContaining('damaged'), null, true]);
});

it('who submitted it withdraws it with a reason, until somebody has decided; nobody else does', async () => {
  const withdraw = jest.fn(async () => ({ state: 'Withdrawn' as const }));
  const onChanged = jest.fn();
  await show(chain(submitted), { ...partsOf({ service: { withdraw } }), onChanged });
  await press('Withdraw the form: Checklist: Canal');
  await press('Withdraw the form');
  expect([withdraw.mock.calls, screen.getByText('Give a reason.').textContent]).toEqual([[], 'Give a reason.']);
  fireEvent.change(screen.getByRole('textbox'), { target: { value: ' Too early. ' } });
  await press('Withdraw the form');
  expect([withdraw.mock.calls, onChanged.mock.calls.length]).toEqual([[[42, 'Too early.']], 1]);
  expect(screen.getByText('The form is withdrawn.')).not.toBeNull();
});

it.each<[string, readonly ChainRecord[], string]>([
  ['after a decision', chain(submitted, { by: 'head', event: decided() }), 'officer'], ['by another person', chain(submitted), 'head']
])('it is not withdrawn %s', async (_, records, userOid) => {
  const parts = partsOf();
  await show(records, { ...parts, site: { ...parts.site, userOid } });
  expect(screen.queryByRole('button', { name: /Withdraw/ })).toBeNull();
});

it('a refused withdrawal keeps the reason that was typed, and says why', async () => {
  const withdraw = (): Promise<never> => Promise.reject(new ServiceProblem('refused', { status: 409, code: 'decided' }));
  await show(chain(submitted), partsOf({ service: { withdraw } }));
  await press(/Withdraw/);
  fireEvent.change(screen.getByRole('textbox'), { target: { value: 'Too early.' } });
  await press('Withdraw the form');
  expect(screen.getByRole('alert').textContent).toContain('A decision has been made');
  expect((screen.getByRole('textbox') as HTMLTextAreaElement).value).toBe('Too early.');
});

it('only the policy unit is offered to give the step away, and what is stuck says why', async () => {
  const course = courseWith(chain(submitted), { steps: [stepUnderWay({ state: 'Exception', exception: 'submitter', holder: { oid: 'officer', name: 'Mark' } })] });
  await show([], { course });
  expect(screen.getByText(/Mark holds the role and submitted the form/)).not.toBeNull();
  expect(screen.queryByRole('button', { name: /Give to somebody else/ })).toBeNull();
  cleanup();
  await show([], { course, isPolicyUnit: true });
  expect(screen.getByRole('button', { name: 'Give to somebody else: Checklist: Canal' })).not.toBeNull();
});

it.each([['cy', /Cyflwynodd Name of officer y ffurflen/, 'I ddod'], ['en', /Name of officer submitted the form/, 'Still to come']] as const)('in %s', async (language, sentence, toCome) => {
  await show(chain(submitted), { language });
  expect([screen.getByText(sentence).tagName, screen.getByRole('heading', { name: toCome }).tagName]).toEqual(['SPAN', 'H3']);
});

it('of a form that is not there it says so', async () => {
  await show([], { course: courseWith([], { title: undefined, steps: [] }) });
  expect(screen.getByText(/There is no form with this number/)).not.toBeNull();
});

it('what a body decided before this system stands apart, with its document as far as that is an address', async () => {
  const event = (address: string): RecordedEvent => ({ kind: 'recorded', body: 'Cabinet', date: '2014-05-01', decision: 'approve', comment: '<i>Yes</i>', document: { address } });
  const recorded = ['https://council.example/minutes.pdf', 'javascript:alert(1)'].map((address, at) => ({ record: { ...chain(submitted)[0], position: at + 1 }, event: event(address) }));
  await show(chain(submitted), { course: courseWith(chain(submitted), { recorded }) });
  const before = within(screen.getByRole('region', { name: 'Decided before this system' }));
  expect(before.getAllByRole('listitem')[0].textContent).toBe('Cabinet: approveddecided 1 May 2014, written down by Name of officer on 15 June 2026<i>Yes</i>Document');
  expect(before.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual(['https://council.example/minutes.pdf']);
  expect(events()).toHaveLength(1);
});

it('a withdrawal whose answer is lost is not called refused', async () => {
  const withdraw = (): Promise<never> => Promise.reject(new ServiceProblem('unreachable'));
  await show(chain(submitted), partsOf({ service: { withdraw } }));
  await press(/Withdraw/);
  fireEvent.change(screen.getByRole('textbox'), { target: { value: 'Too early.' } });
  await press('Withdraw the form');
  expect(screen.getByRole('alert').textContent).toContain('It is not known whether the form was withdrawn');
});
