/**
 * What an entry can have beside its members, in the order in which people are told of it: before it is deleted, and where undoing an import keeps
 * the entry because of it.
 */
export const partKinds = ['representatives', 'notes', 'forms', 'actions', 'documents'] as const;
export type PartKind = (typeof partKinds)[number];
