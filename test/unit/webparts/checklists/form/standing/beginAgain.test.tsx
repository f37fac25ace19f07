import * as React from 'react';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { Standing } from '../../../../../../src/domain/approval/standing';
import { StoreError } from '../../../../../../src/data/stores/storeError';
import type { OpenedForm } from '../../../../../../src/webparts/checklists/checklistsGateway';
import type { FormWork } from '../../../../../../src/webparts/checklists/form/formWork';
import { StandingNotice } from '../../../../../../src/webparts/checklists/form/standing/StandingNotice';
import { protocolOf } from '../../../../domain/protocol/protocolBuilder';
import { submissionOf, workOf } from '../../formBuilder';

afterEach(cleanup);

const by = { by: 'o', byName: 'Mark', at: '2026-11-20T10:00:00Z' };
const standingOf = (state: 'Withdrawn' | 'Rejected' | 'Submitted'): Standing => ({ state, submitted: by, decided: [], ...(state === 'Withdrawn' && { withdrawn: { ...by, reason: 'Too early' } }) }) as unknown as Standing;
const protocol = protocolOf();
const entry = { id: 5, name: 'Canal', reference: 'P-0001' };

function show(state: 'Withdrawn' | 'Rejected' | 'Submitted', work: Partial<FormWork> = {}, more: Partial<OpenedForm> = {}): void {
  const opened: OpenedForm = { submission: submissionOf({ id: 12, form: 'checklist', state, entry }), protocol, form: protocol.forms[1], others: {}, mayChange: false, mayAdd: true, ...more };
  render(<StandingNotice opened={opened} standing={standingOf(state)} work={workOf(work)} language="en" />);
}
const button = (): HTMLElement => screen.getByRole('button', { name: 'Begin again with these answers' });

test.each(['Withdrawn', 'Rejected'] as const)('of a form that was %s another one is begun, once, and opened', async (state) => {
  const open = jest.fn();
  const beginAgain = jest.fn(() => Promise.resolve({ kind: 'begun', place: { id: 13, restricted: false } } as const));
  show(state, { open, beginAgain });
  fireEvent.click(button());
  fireEvent.click(screen.getByRole('button', { name: 'Beginning…' }));
  await waitFor(() => expect(open).toHaveBeenCalledWith({ id: 13, restricted: false }));
  expect(beginAgain).toHaveBeenCalledTimes(1);
});

test('what went wrong is said, and it can be pressed again', async () => {
  const beginAgain = jest.fn().mockRejectedValue(new StoreError('unavailable', 'down', { status: 503 }));
  show('Withdrawn', { beginAgain });
  fireEvent.click(button());
  expect((await screen.findByRole('alert')).textContent).toContain('The form was not begun');
  fireEvent.click(button());
  await waitFor(() => expect(beginAgain).toHaveBeenCalledTimes(2));
});

test('where another form is under way, that one is named and opened', async () => {
  const go = jest.fn();
  const form = submissionOf({ id: 20, form: 'checklist', officer: { id: 3, name: 'Sian Llewellyn' } });
  show('Withdrawn', { go, beginAgain: () => Promise.resolve({ kind: 'hindered', hindrance: { kind: 'underWay', form }, outcome: undefined }) });
  fireEvent.click(button());
  expect((await screen.findByRole('alert')).textContent).toContain('Sian Llewellyn');
  fireEvent.click(screen.getByRole('button', { name: 'Open that form' }));
  expect(go).toHaveBeenCalledWith({ kind: 'form', id: 20, isRestricted: false, isPrint: false });
});

test('where one is known to be under way, it is what is offered', () => {
  const open = jest.fn();
  const sibling = submissionOf({ id: 20, form: 'checklist', state: 'Submitted' });
  show('Withdrawn', { open }, { siblings: [sibling, submissionOf({ id: 21, form: 'screening' })] });
  expect(screen.queryByRole('button', { name: 'Begin again with these answers' })).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: 'Open that form' }));
  expect(open).toHaveBeenCalledWith(sibling);
});

test.each<[string, 'Withdrawn' | 'Submitted', Partial<OpenedForm>]>([
  ['while it waits', 'Submitted', {}], ['to whoever may begin none', 'Withdrawn', { mayAdd: false }], ['when its entry is gone', 'Withdrawn', { submission: submissionOf({ state: 'Withdrawn' }) }]
])('nothing is offered %s', (_, state, more) => {
  show(state, {}, more);
  expect(screen.queryByRole('button')).toBeNull();
});
