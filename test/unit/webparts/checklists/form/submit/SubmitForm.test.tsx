import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import * as React from 'react';
import type { RouteAhead } from '../../../../../../src/data/approval/routeAhead';
import { ServiceProblem, ServiceProblemDetail } from '../../../../../../src/data/approvalService/serviceProblem';
import type { SavedAnswers } from '../../../../../../src/data/submission/saveAnswers';
import { Answers } from '../../../../../../src/domain/protocol/answer';
import { answerProblems } from '../../../../../../src/domain/protocol/answerProblems';
import { Protocol } from '../../../../../../src/domain/protocol/protocol';
import { FormDraft, rebaseDraft } from '../../../../../../src/domain/submission/formDraft';
import { FormSession } from '../../../../../../src/webparts/checklists/form/formSession';
import { FormWork } from '../../../../../../src/webparts/checklists/form/formWork';
import { SubmitForm } from '../../../../../../src/webparts/checklists/form/submit/SubmitForm';
import type { OpenedForm } from '../../../../../../src/webparts/checklists/checklistsGateway';
import { answersOf } from '../../../../domain/protocol/answersBuilder';
import { protocolOf, text } from '../../../../domain/protocol/protocolBuilder';
import { submissionOf, workOf } from '../../formBuilder';

const complete = answersOf({ statutory: 'yes', hasMoney: 'no', resourced: 'yes' });
const carys: RouteAhead = { isSetUp: true, steps: [{ position: 1, code: 'head', role: 'headOfService', state: 'Open', holder: { oid: 'carys', name: 'Carys Bowen' }, isNamed: false, isCovered: false, due: '2026-12-04' }] };

interface Setting {
  readonly protocol?: Protocol;
  readonly answers?: Answers;
  /** Given by somebody else meanwhile. */
  readonly theirs?: Answers;
  readonly restricted?: boolean;
  readonly ahead?: () => Promise<RouteAhead>;
  readonly submit?: FormWork['submit'];
  readonly save?: (draft: FormDraft) => Promise<SavedAnswers>;
  readonly siblings?: OpenedForm['siblings'];
}

/** The foot of a checklist whose answers have just been given. */
function foot({ protocol = protocolOf(), answers = complete, theirs = {}, restricted = false, ahead = async () => carys, submit = async () => undefined, save, siblings }: Setting = {}): { readonly submit: jest.Mock; readonly again: jest.Mock; readonly open: jest.Mock } {
  const submission = submissionOf({ form: 'checklist', restricted });
  const merged = (draft: FormDraft): Promise<SavedAnswers> => {
    const { draft: now, taken } = rebaseDraft(draft, { ...draft.base, version: '"2"', answers: theirs });
    return Promise.resolve({ kind: 'saved', taken, draft: { ...now, base: { ...now.base, answers: now.answers, version: '"3"' } } });
  };
  const session = new FormSession(submission, { save: save ?? merged, keep: () => undefined, changed: () => undefined });
  Object.entries(answers).forEach(([question, answer]) => session.answer(question, answer));
  const form = protocol.forms.filter(({ code }) => code === 'checklist')[0];
  const [submitted, again, open] = [jest.fn(submit), jest.fn(), jest.fn()];
  render(
    <SubmitForm
      opened={{ submission, protocol, form, others: {}, mayChange: true, siblings }} session={session} work={workOf({ ahead, submit: submitted, again, open })} problems={answerProblems(protocol, form, session.answers)} language="en"
      onCheck={() => undefined}
    >
      {null}
    </SubmitForm>
  );
  return { submit: submitted, again, open };
}

const press = (name: string): void => { fireEvent.click(screen.getByRole('button', { name })); };
const submitIt = async (): Promise<void> => {
  press('Submit for approval');
  await screen.findByRole('button', { name: 'Submit it' });
  press('Submit it');
};
const refused = (detail: ServiceProblemDetail): ServiceProblem => new ServiceProblem('refused', { status: 409, ...detail });

test('who decides is said before anything is submitted, and then it is, as it is saved', async () => {
  const { submit } = foot();
  press('Submit for approval');
  await screen.findByText(/Carys Bowen \(headOfService\) decides first, by 4 December 2026\. Until they have decided the answers cannot be changed/);
  const question = screen.getByRole('group', { name: 'Submit for approval' });
  expect(document.activeElement).toBe(question);
  expect(document.getElementById(question.getAttribute('aria-describedby') ?? '')?.textContent).toMatch(/Carys Bowen.*you can withdraw it, which ends this form/);
  expect(fireEvent.keyDown(screen.getByRole('button', { name: 'Submit it' }), { key: 'Enter', repeat: true })).toBe(false);
  expect(submit).not.toHaveBeenCalled();
  press('Submit it');
  await waitFor(() => expect(submit).toHaveBeenCalledWith(expect.objectContaining({ version: '"3"', answers: complete })));
});

test('whoever is named on the form as who decides is told so before submitting it', async () => {
  const [route] = protocolOf().routes;
  const protocol = protocolOf({ routes: [{ ...route, steps: [{ ...route.steps[0], namedBy: 'resourced' }] }] });
  const { submit } = foot({ protocol, ahead: async () => ({ isSetUp: true, steps: [{ ...carys.steps[0], state: 'Exception', exception: 'submitter', isNamed: true }] }) });
  press('Submit for approval');
  const told = await screen.findByText(/The form names you as who decides on it/);
  expect(told.textContent).toMatch(/It is about: .*resourced/);
  expect(screen.queryByRole('button', { name: 'Submit it' })).toBeNull();
  expect(submit).not.toHaveBeenCalled();
});

test('without a yes nothing is submitted, and the focus is back where it was', async () => {
  const { submit } = foot();
  press('Submit for approval');
  await screen.findByRole('button', { name: 'Not yet' });
  press('Not yet');
  await waitFor(() => expect(document.activeElement?.textContent).toBe('Submit for approval'));
  expect(submit).not.toHaveBeenCalled();
});

test('what is missing is asked for first: there is nothing to submit yet', () => {
  foot({ answers: answersOf({ statutory: 'yes' }) });
  expect(screen.queryByRole('button', { name: 'Submit for approval' })).toBeNull();
  press('Check what is missing');
});

test('a closed gate is said, and nothing is submitted', () => {
  foot({ answers: { ...answersOf({ statutory: 'yes', hasMoney: 'no' }), resourced: { value: { kind: 'choice', code: 'no' }, action: { state: 'declined', because: 'Later' } } } });
  press('Check what is missing');
  expect(screen.getByText(/something still stands in the way/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Submit for approval' })).toBeNull();
});

test('a restricted form says before anybody tries that it cannot be submitted yet', () => {
  foot({ restricted: true });
  expect(screen.getByText('This form cannot be submitted yet')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Submit for approval' })).toBeNull();
});

test('who cannot be told by name is said by their role, and a route that could not be looked up hinders nothing', async () => {
  const { submit } = foot({ ahead: () => Promise.reject(new Error('SharePoint is busy')) });
  press('Submit for approval');
  await screen.findByText(/^headOfService decides first\./);
  expect(screen.getByText('SharePoint is busy')).toBeTruthy();
  press('Submit it');
  await waitFor(() => expect(submit).toHaveBeenCalledTimes(1));
});

test('a role that nobody can be told to hold is said to be open', async () => {
  foot({ ahead: async () => ({ isSetUp: true, steps: [{ ...carys.steps[0], state: 'Exception', exception: 'nobody', holder: undefined }] }) });
  press('Submit for approval');
  await screen.findByText(/headOfService \(at the moment it is not clear who that is/);
});

test('on a site that does not say where the service is, nothing is asked of it, and who can mend that is said', async () => {
  const { submit } = foot({ ahead: async () => ({ ...carys, isSetUp: false }) });
  press('Submit for approval');
  expect((await screen.findByRole('alert')).textContent).toMatch(/Not submitted.*Its owner enters that on the Setup page/);
  expect(submit).not.toHaveBeenCalled();
});

test('while significance is open, that decides who approves, and the questions that it needs are named', async () => {
  const { significance, routes, ...rest } = protocolOf();
  const protocol = { ...rest, significance: [{ ...significance[1], criteria: [{ code: 'other', when: { question: 'isOne', is: ['yes'] }, text: text('Other') }] } as Protocol['significance'][number]], routes: [{ ...routes[0], when: 'significant' as const }] };
  foot({ protocol });
  press('Submit for approval');
  await screen.findByText(/whether the partnership is significant, and that is not known yet\. It depends on: isOne/);
});

test('answers of somebody else that came in while it was saved are to be read first', async () => {
  const { submit } = foot({ theirs: answersOf({ approval: 'yes' }) });
  await submitIt();
  await screen.findByText(/Somebody else’s answers have come in just now/);
  expect(submit).not.toHaveBeenCalled();
});

test('what two people answered differently is to be chosen first', async () => {
  const { submit } = foot({ theirs: answersOf({ statutory: 'no' }) });
  await submitIt();
  await screen.findByText(/Two people have answered something differently/);
  expect(submit).not.toHaveBeenCalled();
});

test('what is not saved is not submitted', async () => {
  const { submit } = foot({ save: async (draft) => ({ kind: 'failed', draft, taken: [], error: new Error('no room') }) });
  await submitIt();
  expect((await screen.findByRole('alert')).textContent).toContain('no room');
  expect(submit).not.toHaveBeenCalled();
});

test('after a lost answer it is not known whether it was submitted; trying again is offered and goes through', async () => {
  const answers = [() => Promise.reject(new ServiceProblem('unreachable')), () => Promise.resolve()];
  const { submit } = foot({ submit: () => answers.splice(0, 1)[0]() });
  await submitIt();
  const alert = await screen.findByRole('alert');
  expect(alert.textContent).toMatch(/It is not known whether the form was submitted.*Try again: it is done only once/);
  press('Try again');
  await screen.findByRole('button', { name: 'Submit it' });
  press('Submit it');
  await waitFor(() => expect(submit).toHaveBeenCalledTimes(2));
});

test.each([
  ['incomplete', { code: 'incomplete', status: 422, questions: ['statutory'] }, /It is about: statutory/, 'Try again'],
  ['gated', { code: 'gated', status: 422, gates: ['staff'] }, /It is about: Nobody to do it/, 'Try again'],
  ['somebody else’s', { code: 'notEditor', status: 403 }, /Only the officer of a form/, 'Try again'],
  ['submitted by somebody else', { code: 'alreadySubmitted' }, /Somebody else has submitted this form/, 'Load the form anew'],
  ['at its end', { code: 'wrongState' }, /come to its end/, 'Load the form anew'],
  ['damaged', { code: 'chainBroken' }, /Tell the policy unit/, 'Load the form anew'],
  ['unknown to us', { code: 'newCode', detail: 'It rains.' }, /It rains\./, 'Try again']
] as const)('a form that the service calls %s stays as it is, with the reason and what to do', async (_, detail, said, way) => {
  foot({ submit: () => Promise.reject(refused(detail)) });
  await submitIt();
  const alert = await screen.findByRole('alert');
  expect(alert.textContent).toContain('Not submitted');
  expect(alert.textContent).toMatch(said);
  expect(screen.getByRole('button', { name: way })).toBeTruthy();
});

test('while another form of the kind is being decided on, that is said before anything is asked, with the way to that one', async () => {
  const other = submissionOf({ id: 9, form: 'checklist', state: 'Submitted' });
  const submit = jest.fn();
  const { open } = foot({ submit, siblings: [submissionOf({ id: 8, form: 'checklist', state: 'Draft' }), other] });
  press('Submit for approval');
  expect((await screen.findByRole('alert')).textContent).toMatch(/Another form of this kind is being decided on/);
  expect([screen.getAllByRole('button').map(({ textContent }) => textContent).slice(0, 2), document.activeElement?.textContent, submit.mock.calls.length]).toEqual([['Open that form', 'Load the form anew'], 'Open that form', 0]);
  press('Open that form');
  expect(open).toHaveBeenCalledWith(other);
});

test('one that came to be decided on meanwhile is refused by the service, and the focus is on what can be done', async () => {
  foot({ submit: () => Promise.reject(refused({ code: 'otherUnderWay' })) });
  await submitIt();
  expect((await screen.findByRole('alert')).textContent).toMatch(/Another form of this kind is being decided on/);
  expect(document.activeElement?.textContent).toBe('Load the form anew');
});
