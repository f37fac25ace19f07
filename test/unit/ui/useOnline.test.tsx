import { act, render, screen } from '@testing-library/react';
import * as React from 'react';
import { useOnline } from '../../../src/ui/useOnline';

const drawn: string[] = [];

function Page(): React.ReactElement {
  const [step, setStep] = React.useState('failed');
  const isOnline = useOnline(React.useCallback(() => setStep('saving'), []));
  drawn.push(`${isOnline ? 'online' : 'offline'} ${step}`);
  return <p>{step}</p>;
}

test('once the network is back, what it called for is under way before the page says so', () => {
  render(<Page />);
  act(() => { window.dispatchEvent(new Event('offline')); });
  drawn.length = 0;
  // Outside of act, as the browser does it, of which React warns: each change is drawn by itself.
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  window.dispatchEvent(new Event('online'));
  expect(screen.getByText('saving')).toBeTruthy();
  expect(drawn).not.toContain('online failed');
  expect(drawn[drawn.length - 1]).toBe('online saving');
});
