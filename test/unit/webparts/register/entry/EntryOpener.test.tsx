import { fireEvent, render, screen } from '@testing-library/react';
import * as React from 'react';
import { EntryOpener } from '../../../../../src/webparts/register/entry/EntryOpener';
import { memoryRegister } from '../../../../support/register/memoryRegister';

let connected = false;
jest.mock('../../../../../src/webparts/register/panel/EntryPanel', () => {
  if (!connected) throw new Error('Loading chunk 973 failed');
  return { EntryPanel: ({ reference }: { reference: string }) => <p>{`Panel of ${reference}`}</p> };
});

it('says that the panel, not the register, could not be opened, and opens it once connected again', async () => {
  render(<EntryOpener reference="P-0001" store={memoryRegister([])} siteUrl="https://cwm.example" user="x@y.example" language="en" onClose={() => undefined} onChanged={() => undefined} onCreated={() => undefined} />);
  const alert = await screen.findByRole('alert');
  expect(alert.textContent).toContain('This could not be opened');
  expect(alert.textContent).not.toMatch(/chunk|register/i);
  connected = true;
  fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByText('Panel of P-0001')).toBeTruthy();
});
