import { KnownOrganisation } from '../../../src/domain/organisation/knownOrganisation';

/** A council that goes on; its reference follows its id. */
export function knownOrganisation(id: number, name: string, more: Partial<KnownOrganisation> = {}): KnownOrganisation {
  return { id, name, reference: `O-${String(id).padStart(4, '0')}`, sector: 'Local authority', significant: false, ...more };
}
