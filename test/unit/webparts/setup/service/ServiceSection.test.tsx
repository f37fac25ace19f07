import { act, fireEvent, render, screen } from '@testing-library/react';
import * as React from 'react';
import type { ServiceAddress } from '../../../../../src/domain/approval/serviceAddress';
import type { ServiceSetup } from '../../../../../src/webparts/setup/service/serviceSetup';
import { ServiceSection } from '../../../../../src/webparts/setup/service/ServiceSection';

const address: ServiceAddress = { url: 'https://approvals.council.example', audience: 'api://approvals' };

async function show(more: Partial<ServiceSetup> = {}, { mayChange = true } = {}): Promise<{ readonly save: jest.Mock; readonly test: jest.Mock }> {
  const [save, trial] = [jest.fn(more.save ?? (async () => undefined)), jest.fn(more.test ?? (async () => ({ kind: 'works' as const })))];
  const setup: ServiceSetup = { read: async () => undefined, ...more, save, test: trial };
  await act(async () => { render(<ServiceSection setup={setup} mayChange={mayChange} language="en" />); });
  return { save, test: trial };
}

function type({ url, audience }: Partial<ServiceAddress>): void {
  if (url !== undefined) fireEvent.change(screen.getByLabelText('Address of the service'), { target: { value: url } });
  if (audience !== undefined) fireEvent.change(screen.getByLabelText('Application ID URI'), { target: { value: audience } });
}

const press = (name: string): Promise<void> => act(async () => { fireEvent.click(screen.getByRole('button', { name })); });

test('what an owner types is kept without spaces around it and a slash at its end, and tested at once', async () => {
  const asked = await show();
  expect(screen.getByText(/Nothing is set yet/)).toBeTruthy();
  type({ url: ' https://approvals.council.example/ ', audience: ' api://approvals ' });
  await press('Save and test');
  expect(asked.save).toHaveBeenCalledWith(address);
  expect(asked.test).toHaveBeenCalledWith(address);
  expect(screen.getByText('Saved. The service answers, and it accepts your sign-in.')).toBeTruthy();
});

test('a test alone changes nothing', async () => {
  const asked = await show({ read: async () => address });
  await press('Test only');
  expect(asked.test).toHaveBeenCalledWith(address);
  expect(asked.save).not.toHaveBeenCalled();
});

test.each([
  [{ url: '', audience: 'api://approvals' }, 'Address of the service', /whole web address/],
  [{ url: 'approvals.council.example', audience: 'api://approvals' }, 'Address of the service', /whole web address/],
  [{ url: 'https://approvals.council.example?x=1', audience: 'api://approvals' }, 'Address of the service', /whole web address/],
  [{ url: 'http://approvals.council.example', audience: 'api://approvals' }, 'Address of the service', /has to begin with https/],
  [{ url: 'https://approvals.council.example', audience: '' }, 'Application ID URI', /Application ID URI, without spaces/],
  [{ url: 'https://approvals.council.example', audience: 'api://my approvals' }, 'Application ID URI', /without spaces/]
])('%j is refused at its field, kept there, and sent nowhere', async (typed, label, said) => {
  const asked = await show();
  type(typed);
  await press('Save and test');
  const field = screen.getByLabelText<HTMLInputElement>(label);
  expect(document.activeElement).toBe(field);
  expect(field.getAttribute('aria-invalid')).toBe('true');
  const described = (field.getAttribute('aria-describedby') ?? '').split(' ').map((id) => document.getElementById(id)?.textContent).join(' ');
  expect(described).toMatch(said);
  expect(screen.getByLabelText<HTMLInputElement>('Address of the service').value).toBe(typed.url);
  expect([asked.save, asked.test].map(({ mock }) => mock.calls.length)).toEqual([0, 0]);
});

test.each([
  [{ kind: 'noAnswer' } as const, /Nothing answers at this address/],
  [{ kind: 'notOurs' } as const, /not the approval service/],
  [{ kind: 'noToken', theirs: 'AADSTS650052' } as const, /AADSTS650052.*API access/],
  [{ kind: 'refusesToken', theirs: 'wrongAudience' } as const, /wrongAudience.*PAGE_AUDIENCE/],
  [{ kind: 'lists', theirs: 'siteClosed' } as const, /siteClosed.*permission on the site/]
])('a test that ends with %j says what IT looks at; it is saved all the same', async (trial, said) => {
  await show({ test: async () => trial });
  type(address);
  await press('Save and test');
  expect(screen.getByRole('alert').textContent).toMatch(/^Saved\. The test failed/);
  expect(screen.getByRole('alert').textContent).toMatch(said);
});

test('what SharePoint does not take stays typed, and is said not to be saved', async () => {
  const asked = await show({ save: () => Promise.reject(Object.assign(new Error('Access denied.'), { status: 403 })) });
  type(address);
  await press('Save and test');
  expect(screen.getByRole('alert').textContent).toMatch(/^Not saved/);
  expect(asked.test).not.toHaveBeenCalled();
  expect(screen.getByLabelText<HTMLInputElement>('Address of the service').value).toBe(address.url);
});

test('others see what is set, and nothing to change it with', async () => {
  await show({ read: async () => address }, { mayChange: false });
  expect(screen.getByText(/https:\/\/approvals\.council\.example/)).toBeTruthy();
  expect(screen.getByText('Only owners of the site can change this.')).toBeTruthy();
  expect(screen.queryByRole('textbox')).toBeNull();
});
