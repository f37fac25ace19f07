import { adoptedVersions, inForceOn } from '../../../data/adoptedProtocols';
import { dayOfInstant } from '../../../data/day';
import { adoptedList } from '../../../data/protocol/adoptedList';
import { installProtocol } from '../../../data/protocol/installProtocol';
import { siteLists } from '../../../data/siteLists';
import { openPnpStore } from '../../../data/stores/pnpStore';
import type { Day } from '../../../domain/calendar/day';
import { checkProtocol } from '../../../domain/protocol/checkProtocol';
import { shippedPacks } from '../../../packs/shipped';
import { Waits } from '../../../ui/waits';
import { checkPackFile } from './checkPackFile';
import type { ProtocolGateway } from './protocolGateway';

/** Nothing on a site that has not been set up, and for whoever may not read it. */
export async function openProtocolGateway(siteUrl: string): Promise<ProtocolGateway | undefined> {
  const waits = new Waits();
  const store = openPnpStore({ siteUrl, onWait: waits.say });
  const list = (await siteLists(store)).find(({ title }) => title === adoptedList);
  if (list === undefined) return undefined;
  return {
    waits,
    shipped: shippedPacks,
    mayInstall: list.rights.add && list.rights.change,
    versions: async () => {
      const all = await adoptedVersions(store);
      return { inForce: inForceOn(all, today()), all };
    },
    checkShipped: async (pack) => checkProtocol(await pack.load()),
    checkFile: checkPackFile,
    install: (protocol) => installProtocol(store, protocol, today())
  };
}

function today(): Day {
  return dayOfInstant(new Date().toISOString());
}
