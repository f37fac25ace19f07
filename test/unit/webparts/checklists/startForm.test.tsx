import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import * as React from 'react';
import { StoreError } from '../../../../src/data/stores/storeError';
import { screenedStages } from '../../../../src/domain/partnership/stage';
import { FormDefinition } from '../../../../src/domain/protocol/form';
import type { GoTo } from '../../../../src/webparts/checklists/checklistsAddress';
import type { Begun, ChecklistsGateway, FoundEntry, Hindered } from '../../../../src/webparts/checklists/checklistsGateway';
import { ClosedNotice } from '../../../../src/webparts/checklists/form/ClosedNotice';
import { StartChoices } from '../../../../src/webparts/checklists/home/StartChoices';
import { StartForm } from '../../../../src/webparts/checklists/start/StartForm';
import { protocolOf } from '../../domain/protocol/protocolBuilder';
import { submissionOf, workOf } from './formBuilder';

jest.mock('../../../../src/webparts/checklists/newClaim', () => ({ newClaim: () => 'claim' })); // jsdom's crypto has no randomUUID.
afterEach(() => { cleanup(); window.localStorage.clear(); });

const canal: FoundEntry = { id: 1, reference: 'P-0001', name: 'Canal', stage: 'Idea' };
const begun: Begun = { kind: 'begun', place: { id: 9, restricted: false } };
const protocol = protocolOf();
const [screening, checklist] = protocol.forms;

async function start(form: FormDefinition, entry?: string, { found = [canal], answer = begun, go = () => undefined }: { found?: readonly FoundEntry[]; answer?: Begun | Hindered; go?: GoTo } = {}): Promise<{ findEntries: jest.Mock; begin: jest.Mock }> {
  const gateway = { findEntries: jest.fn(async () => found), begin: jest.fn(async (): Promise<Begun | Hindered> => answer) };
  render(<StartForm gateway={gateway as unknown as ChecklistsGateway} beginning={{ protocol, mayAdd: true, mayScreen: true, services: [] }} protocol={protocol} form={form} entry={entry} subject="us" go={go} language="en" />);
  await act(async () => undefined);
  return gateway;
}
const begin = (): Promise<void> => act(async () => { fireEvent.click(screen.getByRole('button', { name: 'Begin' })); });

it('a screening is of a new idea, unless somebody says otherwise', async () => {
  const gateway = await start(screening);
  fireEvent.change(screen.getByLabelText('Name of the partnership (required)'), { target: { value: ' Lock ' } });
  await begin();
  expect(gateway.begin).toHaveBeenCalledWith(screening, protocol, { name: 'Lock', service: '' }, 'claim');
});

it('an entry that comes back is screened again, as the entry that it is', async () => {
  const gateway = await start(screening, 'P-0001');
  expect(gateway.findEntries).toHaveBeenCalledWith('P-0001', screenedStages);
  expect(screen.queryByLabelText('Name of the partnership (required)')).toBeNull();
  await begin();
  expect(gateway.begin).toHaveBeenCalledWith(screening, protocol, canal, 'claim');
});

it('an entry can be chosen where an idea was offered; what was typed of the idea stays', async () => {
  await start(screening);
  fireEvent.change(screen.getByLabelText('Name of the partnership (required)'), { target: { value: 'Lock' } });
  fireEvent.click(screen.getByRole('radio', { name: /^One that the register has/ }));
  await begin();
  expect(screen.getByText('Fill this in.').id).toBe('start-entry-problem');
  expect(document.activeElement?.id).toBe('start-entry');
  fireEvent.click(screen.getByRole('radio', { name: 'A new idea' }));
  expect((screen.getByLabelText('Name of the partnership (required)') as HTMLInputElement).value).toBe('Lock');
});

it('another form is of an entry at any stage, and offers no idea', async () => {
  const gateway = await start(checklist, 'P-0001');
  expect(gateway.findEntries).toHaveBeenCalledWith('P-0001', undefined);
  expect(screen.queryByRole('radio')).toBeNull();
});

it.each([['goOn', 'Go on to the checklist', 'checklist'], ['notOne', 'Screen it again', 'screening']])('a screening that came to %s leads on with the same entry', (verdict, name, form) => {
  const next: string[] = [];
  const submission = submissionOf({ state: 'Concluded', verdict, entry: { id: 1, reference: 'P-0001', name: 'Canal' } });
  render(<ClosedNotice opened={{ submission, protocol, form: screening, others: {}, mayChange: false, mayAdd: true }} work={workOf({ begin: (code) => { next.push(code); } })} language="en" />);
  fireEvent.click(screen.getByRole('button', { name }));
  expect(next).toEqual([form]);
});

const named = { id: 1, reference: 'P-0001', name: 'Canal' };
const outcome = screening.outcomes?.find(({ code }) => code === 'notOne');

it('a screening that did not say to go on keeps a checklist from being begun, and leads to another screening', async () => {
  const places: unknown[] = [];
  const form = submissionOf({ id: 4, state: 'Concluded', verdict: 'notOne', entry: named });
  await start(checklist, 'P-0001', { answer: { kind: 'hindered', hindrance: { kind: 'screenedOut', form }, outcome }, go: (place) => { places.push(place); } });
  await begin();
  expect(screen.getByRole('alert').textContent).toContain(`Its verdict: ${outcome?.title.en}.`);
  fireEvent.click(screen.getByRole('button', { name: 'Screen it again' }));
  fireEvent.click(screen.getByRole('button', { name: 'Read that screening' }));
  expect(places).toEqual([{ kind: 'new', form: 'screening', entry: 'P-0001' }, { kind: 'form', id: 4, isRestricted: false, isPrint: false }]);
});

it('one that is under way is opened instead of beginning a second', async () => {
  const places: unknown[] = [];
  await start(checklist, 'P-0001', { answer: { kind: 'hindered', hindrance: { kind: 'underWay', form: submissionOf({ id: 5 }) }, outcome: undefined }, go: (place) => { places.push(place); } });
  await begin();
  fireEvent.click(screen.getByRole('button', { name: 'Open that form' }));
  expect(places).toEqual([{ kind: 'form', id: 5, isRestricted: false, isPrint: false }]);
});

it('what was typed is there again after a reload, until it has been begun', async () => {
  await start(screening);
  fireEvent.change(screen.getByLabelText('Name of the partnership (required)'), { target: { value: 'Lock' } });
  cleanup();
  await start(screening);
  expect((screen.getByLabelText('Name of the partnership (required)') as HTMLInputElement).value).toBe('Lock');
  await begin();
  cleanup();
  await start(screening);
  expect((screen.getByLabelText('Name of the partnership (required)') as HTMLInputElement).value).toBe('');
});

it.each<[string, StoreError, RegExp]>([
  ['denied', new StoreError('denied', 'No', { status: 403 }), /You may not begin this form/], ['busy', new StoreError('unavailable', 'Busy', { status: 503 }), /press Begin again in a minute/]
])('%s is said as it is, and nothing is promised that does not happen', async (_kind, error, text) => {
  const gateway = await start(screening);
  gateway.begin.mockRejectedValue(error);
  fireEvent.change(screen.getByLabelText('Name of the partnership (required)'), { target: { value: 'Lock' } });
  await begin();
  expect(screen.getByRole('alert').textContent).toMatch(text);
  expect((screen.getByLabelText('Name of the partnership (required)') as HTMLInputElement).value).toBe('Lock');
});

it('a checklist that the entry has is opened, and who may begin none is offered none', () => {
  const opened: unknown[] = [];
  const submission = submissionOf({ state: 'Concluded', verdict: 'goOn', entry: named });
  const shown = { submission, protocol, form: screening, others: {}, mayChange: false };
  const work = workOf({ open: (place) => { opened.push(place); } });
  render(<ClosedNotice opened={{ ...shown, siblings: [submissionOf({ id: 6, form: 'checklist' })] }} work={work} language="en" />);
  fireEvent.click(screen.getByRole('button', { name: 'Open its checklist' }));
  expect(opened).toMatchObject([{ id: 6 }]);
  cleanup();
  render(<ClosedNotice opened={{ ...shown, siblings: [submissionOf({ id: 6, form: 'checklist', state: 'Withdrawn' })] }} work={work} language="en" />);
  expect(screen.queryByRole('button')).toBeNull();
});

it('who may not change the register is not offered to screen', () => {
  render(<StartChoices protocol={protocol} mayScreen={false} go={() => undefined} language="en" />);
  expect(screen.queryByRole('button', { name: 'Screen a new idea' })).toBeNull();
  expect(screen.getAllByRole('button')).toHaveLength(1);
});
