import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import * as React from 'react';
import { ServiceProblem } from '../../../../../src/data/approvalService/serviceProblem';
import type { Language } from '../../../../../src/loc/wording';
import { StepOpener } from '../../../../../src/webparts/approvals/step/StepOpener';
import { listsOf, partsOf, stepRow } from '../flightBuilder';

afterEach(() => { cleanup(); window.localStorage.clear(); });

const open = async (code: string, language: Language): Promise<jest.Mock> => {
  const go = jest.fn();
  const step = (): Promise<never> => Promise.reject(new ServiceProblem('refused', { status: 409, code }));
  render(<StepOpener {...partsOf({ service: { step }, store: listsOf({ 'Approval steps': [stepRow()] }), go, language })} id={7} />);
  await screen.findByRole('alert');
  return go;
};

it.each([['en', /The record of this form is damaged.*Nothing more is decided/], ['cy', /Mae cofnod y ffurflen hon wedi’i ddifrodi/]] as const)('a step of a form whose record is damaged says so, and nothing can be decided there (%s)', async (language, said) => {
  const go = await open('chainBroken', language);
  expect([screen.getByRole('alert').textContent, screen.queryByRole('textbox'), document.activeElement?.contains(screen.getByRole('alert'))]).toEqual([expect.stringMatching(said), null, true]);
  await act(async () => { fireEvent.click(screen.getAllByRole('button')[0]); });
  expect(go.mock.calls).toEqual([[{ kind: 'waiting' }]]);
});

it('what else keeps it from being shown is told as that', async () => {
  await open('protocolGone', 'en');
  expect(screen.getByRole('alert').textContent).not.toContain('damaged');
});
