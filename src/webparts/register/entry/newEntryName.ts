/** What stands in the address in the place of a reference while a new entry is being made. */
export const newEntryName = 'new';
