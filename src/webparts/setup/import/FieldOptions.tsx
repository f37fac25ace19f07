import * as React from 'react';
import { importColumnsWords } from '../../../loc/importExport/importColumns';
import { Language } from '../../../loc/wording';
import { fieldGroups, fieldLabel } from './fieldLabel';

/** The same for every column. */
export const FieldOptions = React.memo(({ language }: { readonly language: Language }): React.ReactElement => {
  const words = importColumnsWords(language);
  return (
    <>
      {fieldGroups.map(({ title, fields }) => (
        <optgroup key={title} label={words[title]}>
          {fields.map((field) => <option key={field} value={field}>{fieldLabel(field, language)}</option>)}
        </optgroup>
      ))}
    </>
  );
});
FieldOptions.displayName = 'FieldOptions';
