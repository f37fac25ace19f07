import { cleanup, render, screen } from '@testing-library/react';
import * as React from 'react';
import { WaitingScreen } from '../../../../src/webparts/approvals/waiting/WaitingScreen';
import { fixClock } from '../../../support/entry/fixClock';
import { listsOf, partsOf, stepRow } from './flightBuilder';

beforeEach(() => fixClock('2026-07-08T10:00:00Z'));
afterEach(() => { cleanup(); jest.useRealTimers(); });

const parts = partsOf();
const asHead = { ...parts, site: { ...parts.site, userOid: 'head' } };

it('what waits tells since when, and how late it is', async () => {
  render(<WaitingScreen {...asHead} store={listsOf({ 'Approval steps': [stepRow()] })} />);
  expect((await screen.findByRole('listitem')).textContent).toMatch(/^Checklist: Canal.*since 15 June 2026.*Overdue by 7 working days/i);
});

it('a step that cannot be read keeps no other from being shown, and the page says that it is not among them', async () => {
  const damaged = stepRow({ Id: 8, Role: 'mayor' });
  render(<WaitingScreen {...asHead} store={listsOf({ 'Approval steps': [damaged, stepRow()] })} />);
  expect((await screen.findAllByRole('listitem')).length).toBe(1);
  expect(screen.getByText(/^One step cannot be read/)).not.toBeNull();
  cleanup();
  render(<WaitingScreen {...asHead} language="cy" store={listsOf({ 'Approval steps': [damaged, { ...damaged, Id: 9 }] })} />);
  expect(await screen.findByText(/Nifer y camau na ellir eu darllen: 2/)).not.toBeNull();
  expect(screen.queryByText('Nid oes dim yn aros am eich penderfyniad.')).toBeNull();
});

it.each([['en', 'Record damaged: nothing more is decided for now'], ['cy', 'Cofnod wedi’i ddifrodi: ni phenderfynir dim mwy am y tro']] as const)('of a form whose record is damaged that is said in place of until when (%s)', async (language, said) => {
  render(<WaitingScreen {...asHead} language={language} store={listsOf({ 'Approval steps': [stepRow()], 'Decisions': [] })} />);
  const text = (await screen.findByRole('listitem')).textContent;
  expect(text).toContain(said);
  expect(text).not.toMatch(/overdue|hwyr/i);
});
