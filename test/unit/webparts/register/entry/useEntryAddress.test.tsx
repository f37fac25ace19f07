import { act, render, screen } from '@testing-library/react';
import * as React from 'react';
import { useEntryAddress } from '../../../../../src/webparts/register/entry/useEntryAddress';

function Place({ entry, told }: { readonly entry?: string; readonly told: boolean }): React.ReactElement {
  const root = React.useRef<HTMLDivElement>(null);
  useEntryAddress({ entry, filters: {} } as Parameters<typeof useEntryAddress>[0], () => undefined, root);
  return (
    <div ref={root}>
      {told && <p tabIndex={-1} data-takes-focus>Deleted</p>}
      <ul><li data-open="P-0001"><a href="#one">One</a></li></ul>
    </div>
  );
}

test('when the panel closes the focus goes to the entry’s row', () => {
  const { rerender } = render(<Place entry="P-0001" told={false} />);
  act(() => rerender(<Place told={false} />));
  expect(document.activeElement).toBe(screen.getByText('One'));
});

test('of an entry that was deleted it goes to what is said of it, not to the row that is about to go', () => {
  const { rerender } = render(<Place entry="P-0001" told={false} />);
  act(() => rerender(<Place told />));
  expect(document.activeElement).toBe(screen.getByText('Deleted'));
});
