import { fireEvent, render, screen } from '@testing-library/react';
import * as React from 'react';
import { QuestionContext } from '../../../../../src/ui/questionForm/questionControl';
import { QuestionField } from '../../../../../src/ui/questionForm/QuestionField';
import { AnswerClash } from '../../../../../src/webparts/checklists/form/AnswerClash';
import { protocolOf, yesNo } from '../../../domain/protocol/protocolBuilder';

const question = yesNo('resourced');

/** A question with two answers, until one of them is chosen. */
function Clashing({ onDecide }: { onDecide(which: string): void }): React.ReactElement {
  const [isOpen, setOpen] = React.useState(true);
  const decide = (which: string): void => { setOpen(false); onDecide(which); };
  return (
    <QuestionContext.Provider value={{ language: 'en', protocol: protocolOf() }}>
      <QuestionField question={question} answer={undefined} problem={undefined} onAnswer={() => undefined}>
        {isOpen && <AnswerClash question={question} mine={{ value: { kind: 'choice', code: 'yes' } }} theirs={{ value: { kind: 'choice', code: 'no' } }} by="Nia Rhydderch" language="en" onDecide={decide} />}
      </QuestionField>
    </QuestionContext.Provider>
  );
}

test.each([[0, 'mine'], [1, 'theirs']] as const)('once an answer is chosen, the question has the focus (button %i)', (button, which) => {
  const onDecide = jest.fn();
  render(<Clashing onDecide={onDecide} />);
  const buttons = Array.from(screen.getByRole('group', { name: 'Two answers: resourced' }).querySelectorAll('button'));
  buttons[button].focus();
  fireEvent.click(buttons[button]);
  expect(onDecide.mock.calls).toEqual([[which]]);
  expect(document.activeElement).toBe(screen.getByRole('radio', { name: 'Yes' }));
});

test('a clash that goes by itself leaves the focus where it is', () => {
  const { unmount } = render(<QuestionContext.Provider value={{ language: 'en', protocol: protocolOf() }}><AnswerClash question={question} mine={undefined} theirs={undefined} by={undefined} language="en" onDecide={() => undefined} /></QuestionContext.Provider>);
  render(<><input aria-label="Elsewhere" /><input id="question-resourced" /></>);
  screen.getByLabelText('Elsewhere').focus();
  unmount();
  expect(document.activeElement).toBe(screen.getByLabelText('Elsewhere'));
});
