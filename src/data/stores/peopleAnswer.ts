import type { DirectoryPerson } from './editing';

interface PickedEntity {
  /** Claims login: `i:0#.f|membership|sian@council`. */
  readonly Key: string;
  readonly DisplayText: string;
  readonly EntityType: string;
  readonly IsResolved: boolean;
  readonly EntityData?: { readonly Email?: string; readonly Title?: string; readonly ObjectId?: string };
}

/** The picker answers with JSON inside a text. Whoever has no directory id cannot hold a role, and is left out. */
export function readPeople(answer: unknown): readonly DirectoryPerson[] {
  const entities = JSON.parse(typeof answer === 'string' ? answer : '[]') as readonly PickedEntity[];
  return entities.flatMap(({ Key, DisplayText, EntityData }) => {
    const oid = EntityData?.ObjectId;
    return oid ? [{ oid, loginName: Key, name: DisplayText, mail: EntityData?.Email || undefined, jobTitle: EntityData?.Title || undefined }] : [];
  });
}
