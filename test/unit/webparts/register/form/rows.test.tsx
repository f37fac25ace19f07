import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import * as React from 'react';
import { FormOpener } from '../../../../../src/webparts/register/form/FormOpener';
import { memberName } from '../../../../../src/webparts/register/form/rowName';
import { editorsLists } from '../../../../support/entry/editors';
import { entryItem, membershipItem } from '../../../../support/entry/entryItems';
import { fixClock } from '../../../../support/entry/fixClock';
import { memoryStore } from '../../../../support/entry/memoryStore';

jest.mock('../../../../../src/webparts/register/form/rowName', () => {
  const actual = jest.requireActual<typeof import('../../../../../src/webparts/register/form/rowName')>('../../../../../src/webparts/register/form/rowName');
  return { ...actual, memberName: jest.fn(actual.memberName) };
});

/** Each drawing of a row asks for its name. */
const drawn = jest.mocked(memberName);

beforeAll(() => fixClock('2026-11-16T10:00:00Z'));
afterEach(() => { cleanup(); window.localStorage.clear(); });

async function open(members: number): Promise<HTMLElement> {
  const memberships = Array.from({ length: members }, (_, at) => membershipItem(at + 1, `Body ${at + 1}`));
  const store = memoryStore({ entries: [entryItem()], memberships, lists: editorsLists({ Memberships: { Role: ['Member', 'Lead'] } }) });
  render(<FormOpener store={store} entryId={12} subject="x" language="en" leaving={{ isAsked: false, ask: () => undefined, stay: () => undefined, leave: () => undefined }} onSaved={() => undefined} />);
  return screen.findByRole('form');
}

const button = (name: string): HTMLElement => screen.getByRole('button', { name });

test('a letter typed in one of 157 rows draws that row alone, and one typed in the entry draws none', async () => {
  await open(157);
  fireEvent.click(button('Change Body 80'));
  drawn.mockClear();
  fireEvent.change(screen.getByLabelText('Money a year'), { target: { value: '5' } });
  expect(drawn.mock.calls.map(([{ key }]) => key)).toEqual(['id 80']);
  drawn.mockClear();
  fireEvent.change(screen.getByLabelText('Name (required)'), { target: { value: 'Canal' } });
  expect(drawn).not.toHaveBeenCalled();
});

test('after a try to save, too, rows without problems are left alone', async () => {
  await open(3);
  fireEvent.click(button('Change Body 2'));
  fireEvent.change(screen.getByLabelText('Money a year'), { target: { value: 'lots' } });
  fireEvent.click(button('Save'));
  await screen.findByRole('group', { name: 'Before this can be saved' });
  drawn.mockClear();
  fireEvent.change(screen.getByLabelText('Money a year'), { target: { value: 'lots of' } });
  expect(new Set(drawn.mock.calls.map(([{ key }]) => key))).toEqual(new Set(['id 2']));
});

test('a row with problems has no button to fold it up; once they are mended it stays open and has one again', async () => {
  await open(1);
  fireEvent.click(button('Change Body 1'));
  const money = screen.getByLabelText('Money a year');
  fireEvent.change(money, { target: { value: 'lots' } });
  fireEvent.click(button('Close the details, Body 1'));
  fireEvent.click(button('Save'));
  await screen.findByRole('group', { name: 'Before this can be saved' });
  expect(screen.queryByRole('button', { name: /^(Close the details|Change)/ })).toBeNull();
  const again = screen.getByLabelText('Money a year');
  again.focus();
  fireEvent.change(again, { target: { value: '5' } });
  expect(document.activeElement).toBe(again);
  fireEvent.click(button('Close the details, Body 1'));
  expect(screen.queryByLabelText('Money a year')).toBeNull();
  expect(within(screen.getByRole('form')).getByText(/Money a year £5/)).toBeTruthy();
});
