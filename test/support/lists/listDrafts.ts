import { randomFor, Random } from '../../../local/seed/council/random';
import type { Service } from '../../../local/seed/council/services';
import { staffFor } from '../../../local/seed/buildCouncil';
import { membershipsOf } from '../../../local/seed/memberships/memberships';
import { KnownOrganisations } from '../../../local/seed/organisations/knownOrganisations';
import { organisations } from '../../../local/seed/organisations/organisations';
import { drafts } from '../../../local/seed/partnerships/drafts';
import { moreDrafts } from '../../../local/seed/scale/moreDrafts';
import type { Person } from '../../../local/tenant/directory/person';
import type { ListShape } from './messyRow';

/** The facts behind a row, before anybody typed them into a list. */
export interface ListFacts {
  readonly name: string;
  readonly purpose: string;
  readonly service: Service;
  readonly officer: Person;
  readonly leaver: Person;
  readonly member: Person;
  readonly money: number;
  readonly inKind: number;
  readonly budget: number;
  readonly statutory: boolean;
  readonly start: string;
  readonly partners: readonly string[];
  readonly random: Random;
}

const lastChanged = '2026-10-01';
const counts: Readonly<Record<ListShape, number>> = { a: 170, b: 130 };

/** 170 of one council's shape and 130 of another's, of the made-up council's places, people and partners; the same every time. */
export function listFacts(shape: ListShape): readonly ListFacts[] {
  const staffing = staffFor();
  const known = new KnownOrganisations(organisations(0));
  const all = moreDrafts(counts.a + counts.b, drafts.length + 1);
  return (shape === 'a' ? all.slice(0, counts.a) : all.slice(counts.a)).map((draft) => {
    const random = randomFor(`list ${draft.number}`);
    return {
      name: draft.name,
      purpose: draft.purpose ?? '',
      service: draft.service,
      officer: random.pick(staffing.leadOfficers.get(draft.service) ?? []),
      leaver: staffing.leavers.get(draft.service) ?? staffing.formerHead,
      member: random.pick(staffing.councillors),
      money: draft.money ?? 0,
      inKind: draft.inKind ?? 0,
      budget: draft.budget ?? 0,
      statutory: draft.basis?.includes('statutory') ?? false,
      start: draft.start !== undefined && draft.start < lastChanged ? draft.start : '2019-04-01',
      partners: membershipsOf(draft, known).map(({ organisation }) => organisation.name),
      random
    };
  });
}
