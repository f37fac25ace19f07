import * as React from 'react';
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { ServiceProblem } from '../../../../../../src/data/approvalService/serviceProblem';
import { FormStanding } from '../../../../../../src/domain/approval/formByChain';
import { Standing } from '../../../../../../src/domain/approval/standing';
import type { Language } from '../../../../../../src/loc/wording';
import type { OpenedForm } from '../../../../../../src/webparts/checklists/checklistsGateway';
import { FormNotices } from '../../../../../../src/webparts/checklists/form/FormNotices';
import type { FormWork } from '../../../../../../src/webparts/checklists/form/formWork';
import type { SessionInPage } from '../../../../../../src/webparts/checklists/form/useFormSession';
import { protocolOf } from '../../../../domain/protocol/protocolBuilder';
import { submissionOf, workOf } from '../../formBuilder';

afterEach(() => { cleanup(); window.localStorage.clear(); });

const protocol = protocolOf();
const submitted = { state: 'Submitted', submitted: { byName: 'Mark', at: '2026-11-20T10:00:00Z' }, decided: [] } as Standing;

function show(standing: FormStanding, language: Language, work: Partial<FormWork> = {}): void {
  const submission = submissionOf({ id: 12, form: 'checklist', state: 'Submitted' });
  const opened: OpenedForm = { submission, protocol, form: protocol.forms[1], others: {}, mayChange: false, mayAdd: true, mayWithdraw: standing !== 'damaged', standing };
  const page = { session: { state: { kind: 'saved' }, clashes: [], taken: [], held: submission }, isOnline: true } as unknown as SessionInPage;
  render(<FormNotices opened={opened} page={page} work={workOf(work)} isTooLong={false} language={language} />);
}

test.each([['en', /The record of this form is damaged.*until the policy unit has looked/], ['cy', /Mae cofnod y ffurflen hon wedi’i ddifrodi/]] as const)('a form whose record is damaged says so, and neither with whom it is nor what could be done (%s)', (language, said) => {
  show('damaged', language);
  expect([screen.getByRole('alert').textContent, screen.queryAllByRole('button'), screen.queryAllByRole('status'), screen.queryByRole('list')]).toEqual([expect.stringMatching(said), [], [], null]);
});

test('what only the service sees damaged is said from then on, with the focus on it', async () => {
  show(submitted, 'en', { withdraw: () => Promise.reject(new ServiceProblem('refused', { status: 409, code: 'chainBroken' })) });
  fireEvent.click(screen.getByRole('button', { name: /Withdraw/ }));
  fireEvent.change(screen.getByRole('textbox'), { target: { value: 'Too early.' } });
  await act(async () => { fireEvent.click(screen.getByRole('button', { name: 'Withdraw the form' })); });
  expect([screen.getByRole('alert').textContent, screen.queryAllByRole('button'), document.activeElement?.contains(screen.getByRole('alert'))]).toEqual([expect.stringContaining('is damaged'), [], true]);
});
