import type { ServiceTrial } from '../../../data/approvalService/tryService';
import { ServiceAddress } from '../../../domain/approval/serviceAddress';

/** Where the approval service is, as the site keeps it. Reading and saving reject with an error of SharePoint's. */
export interface ServiceSetup {
  read(): Promise<ServiceAddress | undefined>;
  save(address: ServiceAddress): Promise<void>;
  /** Never rejects. */
  test(address: ServiceAddress): Promise<ServiceTrial>;
}
