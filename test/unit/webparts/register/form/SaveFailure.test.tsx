import { cleanup, render, screen } from '@testing-library/react';
import * as React from 'react';
import type { WrittenSoFar } from '../../../../../src/data/entryEdit/writtenSoFar';
import { StoreError } from '../../../../../src/data/stores/storeError';
import { newEntryEdit } from '../../../../../src/domain/partnership/entryEdit';
import { SaveFailure } from '../../../../../src/webparts/register/form/SaveFailure';

afterEach(cleanup);

test.each([
  ['nothing', 'Nothing has been saved', 'Not saved: New member.'],
  ['some', 'Not everything is saved', 'Not saved: New member.'],
  ['unknown', 'It is not known how much is saved', 'Without an answer: New member.']
] as const)('a save that failed after writing %s says so', (written: WrittenSoFar, title, rows) => {
  const edit = newEntryEdit();
  const error = new StoreError('refused', 'No.');
  render(<SaveFailure result={{ kind: 'failed', edit, taken: [], error, failed: [{ part: 'members', key: 'a', error }], isUnsure: false, written }} edit={edit} language="en" />);
  const said = screen.getByRole('alert').textContent;
  expect(said).toContain(title);
  expect(said).toContain(rows);
});
