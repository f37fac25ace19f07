import * as React from 'react';
import { Progress } from '../../provisioning/execute/carryOut';
import { Failure, failureOf } from '../../provisioning/failure';
import { Members } from '../../provisioning/plan/planSite';
import { SetupOfSite } from '../../provisioning/readSetup';
import { Report } from '../../provisioning/report/report';
import { SetupGateway } from './setupGateway';

type SetupState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'loadFailed'; readonly failure: Failure }
  | { readonly kind: 'ready'; readonly site: SetupOfSite }
  | { readonly kind: 'running'; readonly site: SetupOfSite; readonly progress?: Progress; readonly waiting?: number }
  | { readonly kind: 'finished'; readonly site: SetupOfSite; readonly report: Report };

export interface Setup {
  readonly state: SetupState;
  readonly load: () => void;
  readonly run: (members: Members) => void;
}

/** @param onFinished a run has come to its end. */
export function useSetup(gateway: SetupGateway, onFinished: () => void): Setup {
  const [state, setState] = React.useState<SetupState>({ kind: 'loading' });

  const load = React.useCallback(() => {
    setState({ kind: 'loading' });
    gateway.read().then(
      (site) => setState({ kind: 'ready', site }),
      (error: unknown) => setState({ kind: 'loadFailed', failure: failureOf(error) })
    );
  }, [gateway]);

  React.useEffect(load, [load]);

  const run = React.useCallback((members: Members) => {
    const site = siteOf(state);
    if (!site) {
      return;
    }
    setState({ kind: 'running', site });
    gateway
      .run(members, {
        onProgress: (progress) => setState({ kind: 'running', site, progress }),
        onWait: (waiting) => setState((before) => (before.kind === 'running' ? { ...before, waiting } : before))
      })
      .then(
        (report) => { setState({ kind: 'finished', site: { ...site, report }, report }); onFinished(); },
        (error: unknown) => setState({ kind: 'loadFailed', failure: failureOf(error) })
      );
  }, [gateway, state, onFinished]);

  return { state, load, run };
}

function siteOf(state: SetupState): SetupOfSite | undefined {
  return state.kind === 'ready' || state.kind === 'finished' ? state.site : undefined;
}
