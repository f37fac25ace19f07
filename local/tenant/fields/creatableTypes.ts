import { fieldTypeKinds, type FieldType } from '../lists/field';

/** The column types that people and applications add. Calculated ones are not among what this tenant knows. */
export const creatableTypes = ['Text', 'Note', 'DateTime', 'Choice', 'Lookup', 'Boolean', 'Number', 'Currency', 'URL', 'MultiChoice', 'User', 'Guid'] as const satisfies readonly FieldType[];

export const typeOfKind = (kind: unknown): (typeof creatableTypes)[number] | undefined => creatableTypes.find((type) => fieldTypeKinds[type] === kind);

/** A column of one of these can have an index. */
export const indexableTypes: readonly FieldType[] = ['Text', 'DateTime', 'Choice', 'Lookup', 'Boolean', 'Number', 'Currency', 'User', 'Guid', 'Counter', 'Integer'];

/** A column of one of these can enforce unique values. */
export const uniqueTypes: readonly FieldType[] = ['Text', 'DateTime', 'Choice', 'Lookup', 'Number', 'Currency', 'User'];

/** Of one list. */
export const mostIndexes = 20;
