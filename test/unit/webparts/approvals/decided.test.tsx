import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import * as React from 'react';
import type { ChainRecord } from '../../../../src/domain/approval/chainRecord';
import { DecidedRow } from '../../../../src/webparts/approvals/decided/DecidedRow';
import { DecidedScreen } from '../../../../src/webparts/approvals/decided/DecidedScreen';
import type { OwnDecision } from '../../../../src/data/approval/decisionsBy';
import type { SubmittedForm } from '../../../../src/data/approval/submittedForms';
import { listsOf, partsOf } from './flightBuilder';

afterEach(cleanup);

const own = (supersedes?: { readonly position: number; readonly reason: string }): OwnDecision => ({
  id: 3, title: 'Checklist: Canal',
  record: { submission: '42', position: 2, previous: 'before', seal: 'seal', by: 'someone', byName: 'Someone', at: '2026-07-08T10:00:00Z', event: { kind: 'decided', decision: 'approve', comment: '', step: '7', contentHash: 'hash', nonce: 'nonce', ...(supersedes && { supersedes }) } } as unknown as ChainRecord
} as unknown as OwnDecision);
const form = { head: { id: 42, state: 'Returned', entry: { reference: 'P-0001', name: 'Canal', nameCy: 'Camlas' } }, form: { title: { en: 'Checklist', cy: 'Rhestr wirio' } } } as unknown as SubmittedForm;

const show = (decision: OwnDecision, isCorrected: boolean, language: 'en' | 'cy' = 'en'): string => {
  render(<ul><DecidedRow decision={{ ...decision, submitted: form }} isCorrected={isCorrected} go={() => undefined} language={language} /></ul>);
  return screen.getByRole('listitem').textContent ?? '';
};

it('a decision that was corrected says so, and so does the one that corrects it', () => {
  expect(show(own(), true)).toContain('Approved · corrected later');
  cleanup();
  expect(show(own({ position: 1, reason: 'Wrong form.' }), false)).toContain('Approved · corrects an earlier decision');
  cleanup();
  expect(show(own(), false)).not.toContain('correct');
});

it('a form that others still decide on is said to be so', () => {
  render(<ul><DecidedRow decision={{ ...own(), submitted: { ...form, head: { ...form.head, state: 'Submitted' } } }} isCorrected={false} go={() => undefined} language="en" /></ul>);
  expect(screen.getByRole('listitem').textContent).toContain('the form is still being decided on');
});

it('the way to its course is named in the reader’s language', () => {
  show(own(), false, 'cy');
  expect(screen.getByRole('link', { name: 'Hynt: Rhestr wirio: Camlas' })).not.toBeNull();
});

it('earlier ones come as somebody asks for them, and one that was corrected says so wherever it stands', async () => {
  const row = (id: number, supersedes?: object): object => ({ Id: id, Title: `Checklist: ${id}`, Record: JSON.stringify({ ...own().record, position: id, event: { ...own().record.event, ...supersedes } }) });
  const asked: (number | undefined)[] = [];
  const store = { ...listsOf({}), items: async (list: string, { orderBy, after }: { orderBy?: unknown; after?: number }) => {
    if (list !== 'Decisions' || orderBy === undefined) return [];
    asked.push(after);
    return after === undefined ? Array.from({ length: 26 }, (_, at) => row(30 - at, at === 0 ? { supersedes: { position: 4, reason: 'Wrong.' } } : {})) : [row(5), row(4)];
  } } as unknown as ReturnType<typeof listsOf>;
  render(<DecidedScreen {...partsOf({ store })} />);
  expect((await screen.findAllByRole('listitem')).length).toBe(25);
  await act(async () => { fireEvent.click(screen.getByRole('button', { name: 'Show earlier ones' })); });
  const rows = screen.getAllByRole('listitem');
  expect([rows.length, asked, rows[26].textContent]).toEqual([27, [undefined, 6], expect.stringContaining('corrected later')]);
  expect([document.activeElement?.textContent, screen.queryByRole('button', { name: 'Show earlier ones' })]).toEqual(['Checklist: 5', null]);
});

it.each([['{"position":', 'no JSON'], ['{"position":2,"submission":"42","event":{"kind":"decided"}}', 'of another shape']])('a decision whose record is %s (%s) keeps no other from being shown, and the page says that it is not among them', async (Record) => {
  const rows = [{ Id: 9, Title: 'Checklist: 9', Record }, { Id: 8, Title: 'Checklist: 8', Record: JSON.stringify(own().record) }];
  const store = (those: readonly object[]): ReturnType<typeof listsOf> => ({ ...listsOf({}), items: async (list: string, { orderBy }: { orderBy?: unknown }) => (list === 'Decisions' && orderBy !== undefined ? those : []) }) as unknown as ReturnType<typeof listsOf>;
  render(<DecidedScreen {...partsOf({ store: store(rows) })} />);
  expect((await screen.findAllByRole('listitem')).length).toBe(1);
  expect(screen.getByText(/One of your decisions cannot be read/)).not.toBeNull();
  cleanup();
  render(<DecidedScreen {...partsOf({ store: store([rows[0], rows[0]]), language: 'cy' })} />);
  expect(await screen.findByText(/Nifer eich penderfyniadau na ellir eu darllen: 2/)).not.toBeNull();
  expect([screen.queryByRole('listitem'), screen.queryByText('Nid ydych wedi penderfynu dim yma eto.')]).toEqual([null, null]);
});
