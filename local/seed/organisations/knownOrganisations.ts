import { Organisation } from './organisations';
import { PoolName } from './pools';

/** The organisations by name and by kind, looked up often. */
export class KnownOrganisations {
  private readonly byName: ReadonlyMap<string, Organisation>;
  private readonly byPool = new Map<PoolName, Organisation[]>();

  public constructor(all: readonly Organisation[]) {
    this.byName = new Map(all.map(organisation => [organisation.name, organisation]));
    for (const organisation of all) {
      this.byPool.set(organisation.pool, this.byPool.get(organisation.pool) ?? []);
      this.byPool.get(organisation.pool)?.push(organisation);
    }
  }

  public named(name: string): Organisation {
    const found = this.byName.get(name);
    if (!found) {
      throw new Error(`No organisation of the made-up council is called "${name}".`);
    }
    return found;
  }

  public inPool(pool: PoolName): readonly Organisation[] {
    return this.byPool.get(pool) ?? [];
  }
}
