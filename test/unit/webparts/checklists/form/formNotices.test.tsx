import { cleanup, render, screen } from '@testing-library/react';
import * as React from 'react';
import { protocolOf } from '../../../domain/protocol/protocolBuilder';
import { FormNotices } from '../../../../../src/webparts/checklists/form/FormNotices';
import { FormSession } from '../../../../../src/webparts/checklists/form/formSession';
import { submissionOf, workOf } from '../formBuilder';

afterEach(cleanup);

test.each([[true, 1], [false, 0]])('another tab matters to whoever may answer, not to whoever reads: %s', (mayChange, count) => {
  const protocol = protocolOf();
  const submission = submissionOf({ form: 'checklist' });
  const session = new FormSession(submission, { save: () => new Promise(() => undefined), keep: () => undefined, changed: () => undefined });
  render(
    <FormNotices
      opened={{ submission, protocol, form: protocol.forms[0], others: {}, mayChange }} work={workOf({})} isTooLong={false} language="en"
      page={{ session, isOnline: true, isTakenUp: false, isOpenElsewhere: true, isFull: false, leftBehind: [], dropLeftBehind: () => undefined }}
    />
  );
  expect(screen.queryAllByText(/also open in another tab/)).toHaveLength(count);
});
