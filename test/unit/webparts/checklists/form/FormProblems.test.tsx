import { fireEvent, render, screen } from '@testing-library/react';
import * as React from 'react';
import { FormProblems } from '../../../../../src/webparts/checklists/form/FormProblems';
import { formWith, yesNo } from '../../../domain/protocol/protocolBuilder';

test('an action that nobody has decided on is listed, and leads to where it is decided', () => {
  render(
    <>
      <FormProblems form={formWith(yesNo('resourced'))} problems={[{ question: 'resourced', code: 'actionUndecided' }]} attempt={1} language="en" />
      <div id="action-resourced" tabIndex={-1} />
    </>
  );
  fireEvent.click(screen.getByRole('link', { name: /^resourced: Add the action that this answer calls for/ }));
  expect(document.activeElement?.id).toBe('action-resourced');
});
