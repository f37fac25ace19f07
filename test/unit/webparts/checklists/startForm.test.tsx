import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import * as React from 'react';
import { screenedStages } from '../../../../src/domain/partnership/stage';
import { FormDefinition } from '../../../../src/domain/protocol/form';
import type { ChecklistsGateway, FoundEntry } from '../../../../src/webparts/checklists/checklistsGateway';
import { ClosedNotice } from '../../../../src/webparts/checklists/form/ClosedNotice';
import { StartForm } from '../../../../src/webparts/checklists/start/StartForm';
import { protocolOf } from '../../domain/protocol/protocolBuilder';
import { submissionOf, workOf } from './formBuilder';

jest.mock('../../../../src/webparts/checklists/newClaim', () => ({ newClaim: () => 'claim' })); // jsdom's crypto has no randomUUID.
afterEach(cleanup);

const canal: FoundEntry = { id: 1, reference: 'P-0001', name: 'Canal', stage: 'Idea' };
const protocol = protocolOf();
const [screening, checklist] = protocol.forms;

async function start(form: FormDefinition, entry?: string, found: readonly FoundEntry[] = [canal]): Promise<{ findEntries: jest.Mock; begin: jest.Mock }> {
  const gateway = { findEntries: jest.fn(async () => found), begin: jest.fn(async () => ({ id: 9, restricted: false })) };
  render(<StartForm gateway={gateway as unknown as ChecklistsGateway} beginning={{ protocol, mayAdd: true, kinds: ['Partnership'], services: [] }} protocol={protocol} form={form} entry={entry} go={() => undefined} language="en" />);
  await act(async () => undefined);
  return gateway;
}
const begin = (): Promise<void> => act(async () => { fireEvent.click(screen.getByRole('button', { name: 'Begin' })); });

it('a screening is of a new idea, unless somebody says otherwise', async () => {
  const gateway = await start(screening);
  fireEvent.change(screen.getByLabelText('Name of the partnership (required)'), { target: { value: ' Lock ' } });
  fireEvent.click(screen.getByRole('radio', { name: 'Partnership' }));
  await begin();
  expect(gateway.begin).toHaveBeenCalledWith(screening, protocol, { name: 'Lock', kind: 'Partnership', service: '' }, 'claim');
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
  render(<ClosedNotice opened={{ submission, protocol, form: screening, others: {}, mayChange: false }} work={workOf({ begin: (code) => { next.push(code); } })} language="en" />);
  fireEvent.click(screen.getByRole('button', { name }));
  expect(next).toEqual([form]);
});
