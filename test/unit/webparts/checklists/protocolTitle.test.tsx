import { act, cleanup, render, screen } from '@testing-library/react';
import * as React from 'react';
import { Protocol } from '../../../../src/domain/protocol/protocol';
import { FormScreen } from '../../../../src/webparts/checklists/form/FormScreen';
import { StartChoices } from '../../../../src/webparts/checklists/home/StartChoices';
import { PrintedForm } from '../../../../src/webparts/checklists/print/PrintedForm';
import { protocolOf } from '../../domain/protocol/protocolBuilder';
import { submissionOf, workOf } from './formBuilder';

afterEach(() => { cleanup(); window.localStorage.clear(); });

const opened = (protocol: Protocol): React.ComponentProps<typeof PrintedForm>['opened'] => ({ submission: submissionOf(), protocol, form: protocol.forms[0], others: {}, mayChange: true });
const places: readonly [string, (protocol: Protocol) => React.ReactElement][] = [
  ['above a form', (protocol) => <FormScreen opened={opened(protocol)} work={workOf()} language="cy" />],
  ['in print', (protocol) => <PrintedForm opened={opened(protocol)} today="2026-11-20" language="cy" onBack={() => undefined} />],
  ['where forms begin', (protocol) => <StartChoices protocol={protocol} mayScreen go={() => undefined} language="cy" />]
];

test.each(places)('%s, a protocol’s title that is in English only is marked as English on a Welsh page', async (_, show) => {
  render(show(protocolOf()));
  await act(async () => undefined);
  expect(screen.getByText('Working together').lang).toBe('en');
  cleanup();
  render(show(protocolOf({ title: { en: 'Working together', cy: 'Cydweithio' } })));
  await act(async () => undefined);
  expect(screen.getByText(/Cydweithio/).lang).toBe('');
});
