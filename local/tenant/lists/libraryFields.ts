import { builtInFields } from './builtInFields';
import type { Field } from './field';

const inLibrary: Readonly<Record<string, Partial<Field>>> = {
  Title: { required: false },
  FileLeafRef: { stored: true, hidden: false, readOnly: false, required: true, sortable: true, filterable: true },
  LinkFilename: { hidden: false },
  LinkFilenameNoMenu: { hidden: false }
};

/** The columns of a new library: each item has the name of its file, needs no title, and takes no attachments. */
export const libraryFields: readonly Field[] = builtInFields.filter(({ type }) => type !== 'Attachments').map((field) => ({ ...field, ...inLibrary[field.internalName] }));
