import * as React from 'react';
import { PartState, usePart } from '../../../ui/usePart';
import type { ProtocolScreen } from './protocolScreen';

/** The protocol, for whoever may read it; nothing on a site that has not been set up. */
export type ProtocolPart = ProtocolScreen | undefined;

export function useProtocolPart(siteUrl: string): readonly [PartState<ProtocolPart>, () => void] {
  const load = React.useCallback(async (): Promise<ProtocolPart> => {
    const { protocolScreen } = await import(/* webpackChunkName: 'setup-protocol' */ './protocolScreen');
    return protocolScreen(siteUrl);
  }, [siteUrl]);
  return usePart(load);
}
