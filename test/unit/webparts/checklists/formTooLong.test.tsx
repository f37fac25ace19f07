import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import * as React from 'react';
import { Language } from '../../../../src/loc/wording';
import { FormScreen } from '../../../../src/webparts/checklists/form/FormScreen';
import { formOf, protocolOf, questionOf, section } from '../../domain/protocol/protocolBuilder';
import { submissionOf, workOf } from './formBuilder';

afterEach(() => { cleanup(); window.localStorage.clear(); });

const codes = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
const form = formOf([section('only', codes.map((code) => questionOf('longText', code, { required: false })))]);

async function fillIn(language: Language): Promise<HTMLElement> {
  render(<FormScreen opened={{ submission: submissionOf(), protocol: protocolOf(), form, others: {}, mayChange: true }} work={workOf()} language={language} />);
  await act(async () => undefined);
  codes.forEach((code) => fireEvent.change(screen.getByLabelText(code), { target: { value: 'x'.repeat(9_900) } }));
  return screen.getByLabelText('g');
}
const about = (field: HTMLElement): string => (field.getAttribute('aria-describedby') ?? '').split(' ').map((id) => document.getElementById(id)?.textContent ?? '').join(' ');

it.each([['en', 'at most 60,000 fit in one form', 'longer than 60,000 characters'], ['cy', 'mae lle i 60,000 ar y mwyaf mewn un ffurflen', 'yn hwy na 60,000 nod']] as const)(
  'a form that is too long says so at the question that was answered last, and above, while it is typed: %s', async (language, atField, above) => {
    const last = await fillIn(language);
    expect(about(last)).toContain(atField);
    expect(screen.getByRole('alert').textContent).toContain(above);
    expect(about(screen.getByLabelText('a'))).not.toContain(atField);
    fireEvent.change(last, { target: { value: 'short' } });
    expect(about(last)).not.toContain(atField);
    expect(screen.queryByRole('alert')).toBeNull();
  }
);

it('an answer that is too long is said with its question once typing pauses', async () => {
  jest.useFakeTimers();
  const one = formOf([section('only', [questionOf('longText', 'aim', { required: false, text: { en: 'What for?' } })])]);
  render(<FormScreen opened={{ submission: submissionOf(), protocol: protocolOf({ forms: [one] }), form: one, others: {}, mayChange: true }} work={workOf()} language="en" />);
  await act(async () => undefined);
  const heard = (): string => screen.getAllByRole('status').map(({ textContent }) => textContent).join('');
  fireEvent.change(screen.getByLabelText('What for?'), { target: { value: 'x'.repeat(10_001) } });
  expect(heard()).not.toContain('What for?');
  act(() => { jest.advanceTimersByTime(1000); });
  expect(heard()).toContain('What for? This has 10,001 characters; at most 10,000 fit.');
  jest.useRealTimers();
});
