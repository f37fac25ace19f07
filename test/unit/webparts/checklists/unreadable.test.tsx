import { act, cleanup, render, screen } from '@testing-library/react';
import * as React from 'react';
import { FormScreen } from '../../../../src/webparts/checklists/form/FormScreen';
import type { ChecklistsGateway } from '../../../../src/webparts/checklists/checklistsGateway';
import { MyForms } from '../../../../src/webparts/checklists/home/MyForms';
import { protocolOf } from '../../domain/protocol/protocolBuilder';
import { submissionOf, workOf } from './formBuilder';

afterEach(() => { cleanup(); window.localStorage.clear(); });

const which = 'Submissions, item 5, column Answers: cannot read "<b>"';
const protocol = protocolOf();

it('a form of mine that cannot be read is named, and the others are listed', async () => {
  const mine = [{ submission: submissionOf({ entry: { id: 1, reference: 'P-0001', name: 'Canal' } }), form: protocol.forms[0], progress: undefined, isComplete: false }];
  const gateway = { home: async () => ({ protocol, mine, unreadable: [which], mayAdd: true }) } as unknown as ChecklistsGateway;
  render(<MyForms gateway={gateway} discarded={undefined} onBroughtBack={() => undefined} go={() => undefined} language="en" />);
  expect((await screen.findByText(/One of your forms cannot be read/)).textContent).toContain(which);
  expect(screen.getByRole('link', { name: 'Screening: Canal' })).not.toBeNull();
});

it('a form beside one that cannot be read opens, and says that it goes without its answers', async () => {
  render(<FormScreen opened={{ submission: submissionOf(), protocol, form: protocol.forms[0], others: {}, unreadable: [which], mayChange: true }} work={workOf()} language="cy" />);
  await act(async () => undefined);
  expect(screen.getByText(/Ni ellir darllen ffurflen arall/).textContent).toContain(which);
  expect(screen.getByRole('group', { name: /isOne/ })).not.toBeNull();
});

it.each([[undefined, 1], [{ id: 1, reference: 'P-0001', name: 'Canal' }, 0]])('a form whose entry is %p says %i times that nothing follows from it any more', async (entry, times) => {
  render(<FormScreen opened={{ submission: submissionOf({ entry }), protocol, form: protocol.forms[0], others: {}, mayChange: true }} work={workOf()} language="en" />);
  await act(async () => undefined);
  expect(screen.queryAllByText(/The entry that this form is about has been deleted/)).toHaveLength(times);
});
