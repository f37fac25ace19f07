import { fireEvent, render, screen } from '@testing-library/react';
import * as React from 'react';
import { Combobox } from '../../../../src/ui/form/combobox/Combobox';

function Field(): React.ReactElement {
  const [chosen, setChosen] = React.useState<string | undefined>('Gwent Police');
  return <Combobox<string> id="partner" label="Partner" language="cy" chosen={chosen} isInvalid={false} nothingFound="Dim" search={() => Promise.resolve([])} optionOf={(found) => ({ key: found, text: found })} onChoose={setChosen} />;
}

test('what was chosen is cleared with its button, and the field has the focus', () => {
  render(<Field />);
  const clear = screen.getByRole('button', { name: 'Clirio: Partner' });
  clear.focus();
  fireEvent.click(clear);
  const input = screen.getByRole<HTMLInputElement>('combobox');
  expect(input.value).toBe('');
  expect(screen.queryByRole('button')).toBeNull();
  expect(document.activeElement).toBe(input);
});
