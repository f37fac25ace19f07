import * as React from 'react';
import { render, screen } from '@testing-library/react';
import { FormContext } from '../../../../src/ui/form/formContext';
import { ActionProposal } from '../../../../src/webparts/checklists/form/ActionProposal';
import { FormWork } from '../../../../src/webparts/checklists/form/formWork';
import { text, yesNo } from '../../domain/protocol/protocolBuilder';

const sources = {
  language: 'en' as const, findPeople: () => Promise.resolve([]), takePerson: () => Promise.reject(new Error()), findOrganisations: () => Promise.resolve([])
};
const work = { today: '2026-11-28', officer: { id: 7, name: 'Sian Llewellyn' } } as FormWork;

it.each([['in the usual time', undefined, '2026-12-26'], ['when the pack says', 7, '2026-12-05']] as const)('an action is proposed in the words of the pack, %s, to the officer', (_what, dueInDays, due) => {
  const question = yesNo('resourced', { adverse: { answers: ['no'], action: text('Find the staff'), dueInDays } });
  render(<FormContext.Provider value={sources}><ActionProposal question={question} answer={{ value: { kind: 'choice', code: 'no' } }} work={work} language="en" onAnswer={() => undefined} /></FormContext.Provider>);
  const [action, owner, day] = ['What is to be done', 'Who does it', 'By when'].map((label) => screen.getByLabelText<HTMLInputElement>(label, { selector: 'input, textarea' }).value);
  expect([action, owner, day]).toEqual(['Find the staff', 'Sian Llewellyn', due]);
});
