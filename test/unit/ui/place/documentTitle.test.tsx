import { cleanup, render } from '@testing-library/react';
import * as React from 'react';
import { PlaceHeading } from '../../../../src/ui/place/PlaceHeading';

beforeEach(() => { document.title = 'Approvals - Partnerships'; });
afterEach(cleanup);

it('the document is called by what is open, and by its own name afterwards', () => {
  const { rerender, unmount } = render(<PlaceHeading text="Under way" takesFocus={false} />);
  expect(document.title).toBe('Under way – Approvals - Partnerships');
  rerender(<PlaceHeading text="Exceptions" takesFocus={false} />);
  expect(document.title).toBe('Exceptions – Approvals - Partnerships');
  unmount();
  expect(document.title).toBe('Approvals - Partnerships');
});

it('a name that the page got meanwhile stays', () => {
  const { unmount } = render(<PlaceHeading text="Under way" takesFocus={false} />);
  document.title = 'Renamed';
  unmount();
  expect(document.title).toBe('Renamed');
});
