import { nearDuplicates } from '../organisation/nearDuplicates';
import { organisationKey } from '../organisation/organisationKey';
import { OrganisationIndex } from '../organisation/organisationIndex';
import { Answers, answerTo } from './answers';
import { MeantOrganisation, NewOrganisation } from './importPlan';
import { sectorOfName } from './sectorOfName';

/** What a name comes to: one that is known, one that is added, nothing, or a question. */
export type Meant =
  | { readonly kind: 'meant'; readonly organisation: MeantOrganisation; readonly added?: NewOrganisation }
  | { readonly kind: 'leftOut' }
  | { readonly kind: 'unclear' };

/** Near matches are offered and never taken by themselves. */
export class OrganisationReader {
  private readonly byKey = new Map<string, Meant>();

  public constructor(private readonly index: OrganisationIndex, private readonly answers: Answers, private readonly sectors: readonly string[], private readonly sector: string) {}

  public meant(name: string): Meant {
    const key = organisationKey(name);
    const known = this.byKey.get(key) ?? this.find(name, key);
    this.byKey.set(key, known);
    return known;
  }

  private find(name: string, key: string): Meant {
    const answer = answerTo(this.answers.organisations, key);
    if (answer?.kind === 'none') return { kind: 'leftOut' };
    if (answer?.kind === 'known' && this.index.all.some(({ id }) => id === answer.id)) return { kind: 'meant', organisation: { id: answer.id } };
    const near = nearDuplicates({ name }, this.index);
    const same = near.filter(({ likeness }) => likeness === 'sameName');
    // Before anybody's answer: one that was new then has been added since.
    if (answer?.kind === 'new' && same.length !== 1) return this.added(name, key, answer.sector);
    if (same.length === 1) return { kind: 'meant', organisation: { id: same[0].organisation.id } };
    return near.length > 0 ? { kind: 'unclear' } : this.added(name, key, sectorOfName(name, this.sectors) ?? this.sector);
  }

  private added(name: string, key: string, sector: string): Meant {
    if (!this.sectors.includes(sector) || name.length > 255) return { kind: 'unclear' };
    return { kind: 'meant', organisation: { key }, added: { key, name, sector } };
  }
}
