import * as React from 'react';
import { type ListField, typeIn } from '../listModel';
import { readQuery } from '../query/readQuery';
import type { ViewQuery } from '../query/viewQuery';
import { writeQuery } from '../query/writeQuery';
import type { ViewWords } from '../words/viewWords';
import { FilterRows } from './FilterRows';
import { SortRows } from './SortRows';

interface QueryFieldsProps {
  readonly fields: readonly ListField[];
  readonly caml: string;
  readonly words: ViewWords;
  readonly onChange: (caml: string) => void;
}

/** Filter, sort and group in rows, or as CAML: by choice, and where rows cannot show all that the view asks for. */
export function QueryFields({ fields, caml, words, onChange }: QueryFieldsProps): React.ReactElement {
  const typeOf = typeIn(fields);
  // Kept beside the CAML: a row that is half filled in is not the row that its CAML would be read back as.
  const [query, setQuery] = React.useState<ViewQuery | undefined>(() => readQuery(caml, typeOf));
  const readable = query ?? readQuery(caml, typeOf);
  const change = (part: Partial<ViewQuery>): void => {
    if (query) {
      const next = { ...query, ...part };
      setQuery(next);
      onChange(writeQuery(next, typeOf));
    }
  };
  if (!query) {
    return (
      <div className="camlBox">
        {!readable && <p>{words.onlyCaml}</p>}
        <label>{words.advanced}<textarea rows={8} spellCheck={false} value={caml} onChange={(event) => onChange(event.target.value)} /></label>
        <button type="button" disabled={!readable} onClick={() => setQuery(readable)}>{words.useForm}</button>
      </div>
    );
  }
  return (
    <>
      <FilterRows fields={fields} rows={query.filter} words={words} onChange={(filter) => change({ filter })} />
      <SortRows legend={words.sort} fields={fields} rows={query.sort} words={words} onChange={(sort) => change({ sort })} />
      <SortRows legend={words.group} fields={fields} rows={query.group} words={words} onChange={(group) => change({ group })}>
        <label className="inline"><input type="checkbox" checked={query.collapsed} onChange={(event) => change({ collapsed: event.target.checked })} />{words.collapsed}</label>
      </SortRows>
      <div><button type="button" onClick={() => setQuery(undefined)}>{words.useCaml}</button></div>
    </>
  );
}
