import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import * as React from 'react';
import { PanelContent } from '../../../../src/ui/panel/PanelContent';

afterEach(cleanup);

function Rows(): React.ReactElement {
  const [isThere, setThere] = React.useState(true);
  const [isForm, setForm] = React.useState(true);
  return (
    <div role="dialog" aria-label="Panel">
      <h2 tabIndex={-1}>Heading</h2>
      <PanelContent>
        {isForm && (
          <form>
            <button type="button" onClick={() => setForm(false)}>Leave</button>
            <p><input aria-label="Officer" />{isThere && <button type="button" onClick={() => setThere(false)}>Clear</button>}</p>
          </form>
        )}
      </PanelContent>
    </div>
  );
}

async function press(name: string): Promise<void> {
  const button = screen.getByRole('button', { name });
  button.focus();
  fireEvent.click(button);
  await act(() => new Promise((resolve) => { setTimeout(resolve, 250); }));
}

test('a button that goes when it is pressed gives the focus to the control beside it', async () => {
  render(<Rows />);
  await press('Clear');
  expect(document.activeElement).toBe(screen.getByLabelText('Officer'));
});

test('where all around the button goes too, the heading of the panel has the focus', async () => {
  render(<Rows />);
  await press('Leave');
  expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Heading' }));
});
