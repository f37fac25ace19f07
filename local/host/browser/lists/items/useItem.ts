import * as React from 'react';
import type { Language } from '../../../../../src/loc/wording';
import type { ListField } from '../listModel';
import type { ListRest } from '../listRest';
import { problemText } from '../words/problemWords';
import { type ItemValues, valuesOfItem } from './itemValues';

interface LoadedItem {
  readonly before: ItemValues | undefined;
  readonly problem: string | undefined;
}

/** The item as it is now; a new one has nothing yet. */
export function useItem(rest: ListRest, fields: readonly ListField[], id: number | undefined, language: Language): LoadedItem {
  const [before, setBefore] = React.useState<ItemValues | undefined>(id === undefined ? {} : undefined);
  const [problem, setProblem] = React.useState<string>();
  React.useEffect(() => {
    if (id !== undefined) {
      const names = fields.map(({ InternalName }) => InternalName).join();
      rest.get<Record<string, unknown>>(`/items(${id})?$select=${names},FieldValuesAsText&$expand=FieldValuesAsText`).then(
        (item) => setBefore(valuesOfItem(fields, item)),
        (error) => setProblem(problemText(error, language))
      );
    }
    // What the form starts from is read once, when it opens.
  }, []);
  return { before, problem };
}
