import { Name, PoolName } from './pools';

/** What decides everything else about it. */
export interface NamedOrganisation {
  readonly pool: PoolName;
  readonly name: Name;
  readonly significant: boolean;
  readonly town?: string;
}
