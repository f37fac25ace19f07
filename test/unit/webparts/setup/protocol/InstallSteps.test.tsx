import { render, screen } from '@testing-library/react';
import * as React from 'react';
import type { AdoptedVersion } from '../../../../../src/data/adoptedProtocols';
import { InstallSteps } from '../../../../../src/webparts/setup/protocol/InstallSteps';
import type { InstallState } from '../../../../../src/webparts/setup/protocol/useProtocol';
import { protocolOf } from '../../../domain/protocol/protocolBuilder';

const protocol = protocolOf();

function show(state: InstallState, inForce?: string): void {
  const versions = { kind: 'ready' as const, versions: { all: [], inForce: inForce === undefined ? undefined : { name: inForce } as AdoptedVersion } };
  render(<InstallSteps work={{ state, versions, load: () => undefined, check: () => undefined, install: () => undefined, leave: () => undefined }} language="en" onLeave={() => undefined} />);
}

test('what was put in force is named by its title, not by its id', () => {
  show({ kind: 'ended', protocol, result: 'installed' });
  expect(screen.getByText(`${protocol.title.en}, version ${protocol.version}`)).toBeTruthy();
});

test.each([['another', 'a.json can be put in force'], [`${protocol.id} ${protocol.version}`, 'a.json is the version that is in force']])('with %s in force: %s', (inForce, expected) => {
  show({ kind: 'sound', name: 'a.json', protocol }, inForce);
  expect(screen.getByRole('heading', { name: expected })).toBeTruthy();
});
