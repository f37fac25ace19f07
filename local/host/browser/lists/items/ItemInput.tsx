import * as React from 'react';
import { type ListField, siteLanguage } from '../listModel';
import type { ItemWords } from '../words/itemWords';

interface ItemInputProps {
  readonly field: ListField;
  readonly value: string;
  /** Id of the text that says what is wrong with it. */
  readonly problemId: string | undefined;
  readonly words: ItemWords;
  readonly onChange: (value: string) => void;
}

/** An input for a column of one of the simple types. Nothing is checked here: SharePoint's own answer is what is to be seen. */
export function ItemInput({ field, value, problemId, words, onChange }: ItemInputProps): React.ReactElement {
  const shared = {
    id: `item-${field.InternalName}`, value, 'aria-invalid': problemId !== undefined || undefined, 'aria-describedby': problemId,
    onChange: (event: React.ChangeEvent<HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement>) => onChange(event.target.value)
  };
  switch (field.TypeAsString) {
    case 'Note':
      return <textarea rows={4} {...shared} />;
    case 'Number':
    case 'Currency':
      return <input inputMode="decimal" {...shared} />;
    case 'DateTime':
      return <input type="date" {...shared} />;
    case 'Boolean':
      return <select {...shared}><option value="">{words.none}</option><option value="1">{words.yes}</option><option value="0">{words.no}</option></select>;
    case 'Choice':
      return (
        <select {...shared} lang={siteLanguage}>
          <option value="">{words.none}</option>
          {optionsWith(field.Choices ?? [], value).map((choice) => <option key={choice} value={choice}>{choice}</option>)}
        </select>
      );
    default:
      return <input {...shared} />;
  }
}

/** A value that is no choice any more is still what the item has. */
function optionsWith(choices: readonly string[], value: string): readonly string[] {
  return value === '' || choices.includes(value) ? choices : [...choices, value];
}
