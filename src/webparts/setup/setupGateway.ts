import { SPFx, spfi } from '@pnp/sp';
import { BaseComponentContext } from '@microsoft/sp-component-base';
import { tryService } from '../../data/approvalService/tryService';
import { listDefinitions } from '../../provisioning/definitions';
import { Progress } from '../../provisioning/execute/carryOut';
import { Members } from '../../provisioning/plan/planSite';
import { provisionSite } from '../../provisioning/provisionSite';
import { readSetup, SetupOfSite } from '../../provisioning/readSetup';
import { Report } from '../../provisioning/report/report';
import { readServiceRecord, saveServiceRecord } from '../../provisioning/serviceRecord';
import { patientFetch } from '../../provisioning/throttling/patientFetch';
import { pageTokens } from '../../ui/approvalService/pageTokens';
import type { ServiceSetup } from './service/serviceSetup';

/** What the screen needs of the site. */
export interface SetupGateway {
  readonly siteUrl: string;
  readonly read: () => Promise<SetupOfSite>;
  readonly run: (members: Members, listener: RunListener) => Promise<Report>;
  readonly service: ServiceSetup;
}

export interface RunListener {
  readonly onProgress: (progress: Progress) => void;
  readonly onWait: (seconds: number) => void;
}

export function setupGateway(context: BaseComponentContext, siteUrl: string): SetupGateway {
  let listener: RunListener | undefined;
  const sp = spfi(siteUrl).using(SPFx(context), patientFetch({ onWait: (seconds) => listener?.onWait(seconds) }));
  return {
    siteUrl,
    read: () => readSetup(sp, siteUrl),
    service: {
      read: () => readServiceRecord(sp, siteUrl), save: (address) => saveServiceRecord(sp, siteUrl, address), test: (address) => tryService(address, pageTokens(context))
    },
    run: (members, running) => {
      listener = running;
      return provisionSite(sp, listDefinitions, { members, onProgress: running.onProgress });
    }
  };
}
