import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import * as React from 'react';
import type { ChecklistsGateway, OpenedForm } from '../../../../../src/webparts/checklists/checklistsGateway';
import { FormOpener } from '../../../../../src/webparts/checklists/form/FormOpener';
import type { FormWork } from '../../../../../src/webparts/checklists/form/formWork';

jest.mock('../../../../../src/webparts/checklists/form/FormScreen', () => ({
  FormScreen: ({ opened, work }: { readonly opened: OpenedForm; readonly work: FormWork }) => (
    <>
      <h2>{opened.submission.state}{work.isAgain && ' again'}</h2>
      <input aria-label="answer" />
      <button type="button" onClick={() => { void work.submit(opened.submission); }}>submit</button>
      <button type="button" onClick={() => work.again()}>load anew</button>
    </>
  )
}));
afterEach(cleanup);

const opened = (state: string): OpenedForm => ({ submission: { id: 4, restricted: false, state, version: '"1"' }, form: {} } as unknown as OpenedForm);

/** @param loads what opening gives, one after the other; the second comes only when it is let. */
async function open(second: () => Promise<OpenedForm>): Promise<void> {
  const loads = [() => Promise.resolve(opened('Draft')), second];
  const gateway = { open: () => (loads.shift() ?? second)(), submit: async () => undefined } as unknown as ChecklistsGateway;
  const site = { url: 'https://site', user: 'me' } as never;
  render(<FormOpener gateway={gateway} place={{ kind: 'form', id: 4, isRestricted: false, isPrint: false }} go={() => undefined} site={site} language="en" onLeave={() => undefined} />);
  await screen.findByRole('heading', { name: 'Draft' });
}

const press = (name: string): Promise<void> => act(async () => { fireEvent.click(screen.getByRole('button', { name })); });

test('a form that has been submitted stays on the page until there is what became of it', async () => {
  let come: (form: OpenedForm) => void = () => undefined;
  await open(() => new Promise((resolve) => { come = resolve; }));
  await press('submit');
  expect([screen.queryByRole('heading', { name: 'Draft' })?.textContent, screen.queryByText(/Opening/)]).toEqual(['Draft', null]);
  await act(async () => come(opened('Submitted')));
  screen.getByRole('heading', { name: 'Submitted again' });
});

test('where it cannot be loaded after that, the page says so', async () => {
  await open(() => Promise.reject(new Error('Down')));
  await press('submit');
  expect(screen.getByRole('alert').textContent).toContain('Down');
});

test('a form that is loaded anew forgets what was typed, also where nobody has changed it since', async () => {
  await open(async () => opened('Draft'));
  fireEvent.change(screen.getByLabelText('answer'), { target: { value: 'old' } });
  await press('load anew');
  expect((await screen.findByLabelText<HTMLInputElement>('answer')).value).toBe('');
});
