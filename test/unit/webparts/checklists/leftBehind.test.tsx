import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import * as React from 'react';
import { StoreError } from '../../../../src/data/stores/storeError';
import { Answer, Answers } from '../../../../src/domain/protocol/answer';
import type { Submission } from '../../../../src/domain/submission/submission';
import { draftKey } from '../../../../src/ui/form/drafts/draftStore';
import type { ChecklistsGateway } from '../../../../src/webparts/checklists/checklistsGateway';
import { FormOpener } from '../../../../src/webparts/checklists/form/FormOpener';
import { formOf, protocolOf, questionOf, section } from '../../domain/protocol/protocolBuilder';
import { submissionOf, workOf } from './formBuilder';

afterEach(() => { cleanup(); window.localStorage.clear(); });

const site = { url: 'https://cwm.example/s', isChosen: true, inTeams: false, user: 'mark' };
const subject = 'https://cwm.example/s mark form 1';
const said = (text: string): Answer => ({ value: { kind: 'text', text } });
const held: Answers = { aim: said('As it is held'), why: said('Held as well') };
const form = formOf([section('only', [questionOf('longText', 'aim'), questionOf('longText', 'why')])]);
const keptAs = (serial: string): string | null => window.localStorage.getItem(draftKey(subject, serial));

function leave(serial: string, at: string, content: unknown): void {
  window.localStorage.setItem(draftKey(subject, serial), JSON.stringify({ at, content }));
}
const draft = (text: string): unknown => ({ base: submissionOf({ answers: held }), answers: { ...held, aim: said(text) }, sent: [], clashes: [] });

async function open(gateway: Partial<ChecklistsGateway>): Promise<void> {
  render(
    <FormOpener
      gateway={{ today: '2026-11-20', sources: workOf().sources, left: () => undefined, save: () => new Promise(() => undefined), ...gateway } as ChecklistsGateway} place={{ kind: 'form', id: 1, isRestricted: false, isPrint: false }}
      go={() => undefined} site={site} language="en" onLeave={() => undefined}
    />
  );
  await act(async () => { await new Promise((done) => setTimeout(done, 50)); });
}
const asHeld = (more: Partial<Submission>, mayChange: boolean): Partial<ChecklistsGateway> => ({
  open: async () => ({ submission: submissionOf({ answers: held, ...more }), protocol: protocolOf(), form, others: {}, unreadable: [], library: undefined, mayChange })
});
const texts = (): readonly string[] => screen.queryAllByLabelText<HTMLTextAreaElement>('What can still be read of it').map(({ value }) => value);
const asksOnLeaving = (): boolean => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));

it('of a form that is deleted, what was typed last can be copied and discarded', async () => {
  leave('a', '2026-11-19T10:00:00Z', draft('Typed on the train'));
  await open({ open: () => Promise.reject(new StoreError('notFound', 'gone', { status: 404 })) });
  expect(screen.getByRole('alert').textContent).toContain('It is not there');
  expect(texts()).toEqual(['Typed on the train']);
  fireEvent.click(screen.getByRole('button', { name: 'Discard it' }));
  expect([texts(), keptAs('a')]).toEqual([[], null]);
});

it('of a form whose protocol is gone too', async () => {
  leave('a', '2026-11-19T10:00:00Z', draft('Typed on the train'));
  await open({ open: async () => ({ submission: submissionOf({ answers: held }), form: undefined }) });
  expect(texts()).toEqual(['Typed on the train']);
});

it('a closed form shows the answers of the list, and what was not saved apart from them', async () => {
  leave('a', '2026-11-19T10:00:00Z', draft('Typed too late'));
  await open(asHeld({ state: 'Concluded' }, false));
  expect(screen.getByRole('heading', { name: 'aim' }).nextElementSibling?.textContent).toBe('As it is held');
  expect(texts()).toEqual(['Typed too late']);
  expect(asksOnLeaving()).toBe(false);
  fireEvent.click(screen.getByRole('button', { name: 'Discard it' }));
  expect([texts(), keptAs('a')]).toEqual([[], null]);
});

it('work that cannot be read hides none that can, and is shown until it is discarded', async () => {
  leave('good', '2026-11-18T10:00:00Z', draft('Typed on the train'));
  leave('bad', '2026-11-19T10:00:00Z', { version: 9, aim: 'Of another version' });
  await open(asHeld({}, true));
  expect(screen.getByLabelText<HTMLTextAreaElement>(/^aim/).value).toBe('Typed on the train');
  expect(texts()).toEqual(['Of another version']);
  fireEvent.click(screen.getByRole('button', { name: 'Discard it' }));
  expect([texts(), keptAs('bad')]).toEqual([[], null]);
  expect(screen.getByLabelText<HTMLTextAreaElement>(/^aim/).value).toBe('Typed on the train');
});
