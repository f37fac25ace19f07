import * as React from 'react';
import { act, render } from '@testing-library/react';
import { useAddress, type ChangeAddress } from '../../../../../src/webparts/register/address/useAddress';

let change: ChangeAddress;
function Probe(): React.ReactElement {
  const [address, changeAddress] = useAddress();
  change = changeAddress;
  return <p>{address.search}</p>;
}

beforeEach(() => {
  jest.useFakeTimers();
  window.history.replaceState(null, '', '/page');
});
afterEach(() => jest.useRealTimers());

test('letters that are still settling do not come back after a step back', () => {
  const { container } = render(<Probe />);
  act(() => change({ search: 's' }));
  act(() => change({ search: 'sa' }));
  // What the browser does on Back, before the letters have settled.
  window.history.replaceState(null, '', '/page');
  act(() => { window.dispatchEvent(new PopStateEvent('popstate')); });
  act(() => { jest.runAllTimers(); });
  expect(container.textContent).toBe('');
  expect(window.location.search).toBe('');
});
