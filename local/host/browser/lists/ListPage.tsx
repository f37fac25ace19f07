import * as React from 'react';
import type { Language } from '../../../../src/loc/wording';
import { type ListModel, loadList, viewNamed } from './listModel';
import type { ListRest } from './listRest';
import { ReadyList } from './ReadyList';
import { listWords } from './words/listWords';
import { problemText } from './words/problemWords';

interface ListPageProps {
  readonly rest: ListRest;
  readonly viewName: string | undefined;
  readonly language: Language;
}

type State = { readonly is: 'loading' } | { readonly is: 'failed'; readonly why: string } | { readonly is: 'ready'; readonly list: ListModel };

/** A list as SharePoint's own page shows it, in short: a view's items, and whatever the reader may change. */
export function ListPage({ rest, viewName, language }: ListPageProps): React.ReactElement {
  const words = listWords(language);
  const [state, setState] = React.useState<State>({ is: 'loading' });
  const load = React.useCallback(() => {
    loadList(rest).then(
      (list) => setState({ is: 'ready', list }),
      (problem) => setState({ is: 'failed', why: problemText(problem, language) })
    );
  }, [rest, language]);
  React.useEffect(load, [load]);

  switch (state.is) {
    case 'loading':
      return <p className="pageState" role="status">{words.loading}</p>;
    case 'failed':
      return <p className="notice" role="alert">{state.why}</p>;
    case 'ready':
      return <ReadyList rest={rest} list={state.list} view={viewNamed(state.list, viewName)} language={language} onChanged={load} />;
  }
}
