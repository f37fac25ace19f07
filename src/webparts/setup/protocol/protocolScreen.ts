import { openProtocolGateway } from './openProtocolGateway';
import type { ProtocolGateway } from './protocolGateway';
import { ProtocolSection } from './ProtocolSection';

export interface ProtocolScreen {
  readonly gateway: ProtocolGateway;
  readonly Section: typeof ProtocolSection;
}

export async function protocolScreen(siteUrl: string): Promise<ProtocolScreen | undefined> {
  const gateway = await openProtocolGateway(siteUrl);
  return gateway && { gateway, Section: ProtocolSection };
}
