import type { AdoptedVersion } from '../../../data/adoptedProtocols';
import type { Installed } from '../../../data/protocol/installProtocol';
import type { ProtocolCheck } from '../../../domain/protocol/checkProtocol';
import type { Protocol } from '../../../domain/protocol/protocol';
import type { ShippedPack } from '../../../packs/shipped';
import type { Waits } from '../../../ui/waits';

/** What the screen needs of the site and of files. What goes to the site rejects with a `StoreError`. */
export interface ProtocolGateway {
  readonly shipped: readonly ShippedPack[];
  readonly waits: Waits;
  /** Owners may put another one in force, others read. */
  readonly mayInstall: boolean;
  versions(): Promise<ProtocolVersions>;
  checkShipped(pack: ShippedPack): Promise<ProtocolCheck>;
  checkFile(file: File): Promise<ProtocolCheck>;
  install(protocol: Protocol): Promise<Installed>;
}

export interface ProtocolVersions {
  readonly inForce?: AdoptedVersion;
  /** All that were ever in force, the newest first. */
  readonly all: readonly AdoptedVersion[];
}
