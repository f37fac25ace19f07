import * as React from 'react';
import { fireEvent, render, screen, waitFor } from '@testing-library/react';
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

it('an action that nobody does is not added: the field says so and takes the focus', async () => {
  const acceptAction = jest.fn(() => Promise.resolve({ kind: 'added', id: 3 } as const));
  const onAnswer = jest.fn();
  const question = yesNo('resourced', { adverse: { answers: ['no'], action: text('Find the staff') } });
  const show = (officer: FormWork['officer']): React.ReactElement => (
    <FormContext.Provider value={sources}>
      <ActionProposal key={officer?.id} question={question} answer={{ value: { kind: 'choice', code: 'no' } }} work={{ today: '2026-11-28', officer, subject: `form of ${officer?.name ?? 'nobody'}`, acceptAction } as unknown as FormWork} language="en" onAnswer={onAnswer} />
    </FormContext.Provider>
  );
  const { rerender } = render(show(undefined));
  const accept = (): void => { fireEvent.click(screen.getByRole('button', { name: 'Add this action' })); };
  accept();
  expect(screen.getByText('Fill this in.')).toBeTruthy();
  expect(document.activeElement).toBe(screen.getByLabelText('Who does it', { selector: 'input' }));
  expect(acceptAction).not.toHaveBeenCalled();
  rerender(show({ id: 7, name: 'Sian Llewellyn' }));
  accept();
  await waitFor(() => expect(onAnswer).toHaveBeenCalledWith('resourced', expect.objectContaining({ action: { state: 'accepted', id: 3 } })));
  expect(acceptAction).toHaveBeenCalledWith('resourced', { text: 'Find the staff', due: '2026-12-26', owner: { id: 7, name: 'Sian Llewellyn' } });
});
