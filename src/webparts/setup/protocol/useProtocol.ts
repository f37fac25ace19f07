import * as React from 'react';
import type { Installed } from '../../../data/protocol/installProtocol';
import type { ProtocolCheck } from '../../../domain/protocol/checkProtocol';
import type { ProtocolProblem } from '../../../domain/protocol/check/protocolProblem';
import { Protocol } from '../../../domain/protocol/protocol';
import type { ProtocolGateway, ProtocolVersions } from './protocolGateway';

export type VersionsState = { readonly kind: 'loading' } | { readonly kind: 'failed'; readonly error: unknown } | { readonly kind: 'ready'; readonly versions: ProtocolVersions };

export type InstallState =
  | { readonly kind: 'start' }
  | { readonly kind: 'checking' }
  | { readonly kind: 'broken'; readonly name: string; readonly problems: readonly ProtocolProblem[] }
  | { readonly kind: 'sound'; readonly name: string; readonly protocol: Protocol }
  | { readonly kind: 'installing' }
  | { readonly kind: 'ended'; readonly protocol: Protocol; readonly result: Installed['kind'] }
  /** With the protocol when it is sound and was not put in force. */
  | { readonly kind: 'failed'; readonly error: unknown; readonly protocol?: Protocol };

export interface ProtocolWork {
  readonly versions: VersionsState;
  readonly state: InstallState;
  load(): void;
  check(name: string, checking: () => Promise<ProtocolCheck>): void;
  install(protocol: Protocol): void;
  leave(): void;
}

export function useProtocol(gateway: ProtocolGateway): ProtocolWork {
  const [versions, setVersions] = React.useState<VersionsState>({ kind: 'loading' });
  const [state, setState] = React.useState<InstallState>({ kind: 'start' });
  // Only the last file that was chosen counts.
  const last = React.useRef(0);

  const load = React.useCallback(() => {
    gateway.versions().then((found) => setVersions({ kind: 'ready', versions: found }), (error: unknown) => setVersions({ kind: 'failed', error }));
  }, [gateway]);
  React.useEffect(load, [load]);

  const check: ProtocolWork['check'] = (name, checking) => {
    const mine = ++last.current;
    const say = (next: InstallState): void => { if (mine === last.current) setState(next); };
    setState({ kind: 'checking' });
    checking().then(
      (checked) => say(checked.kind === 'sound' ? { kind: 'sound', name, protocol: checked.protocol } : { kind: 'broken', name, problems: checked.problems }),
      (error: unknown) => say({ kind: 'failed', error })
    );
  };
  const install: ProtocolWork['install'] = (protocol) => {
    setState({ kind: 'installing' });
    gateway.install(protocol).then(
      ({ kind }) => { setState({ kind: 'ended', protocol, result: kind }); load(); },
      (error: unknown) => setState({ kind: 'failed', error, protocol })
    );
  };
  return { versions, state, load, check, install, leave: () => setState({ kind: 'start' }) };
}
