import * as React from 'react';
import { type Language, fill } from '../../../../src/loc/wording';
import { ItemsTable } from './ItemsTable';
import { type ListModel, type ListView, loadList, siteLanguage, viewNamed } from './listModel';
import type { ListRest } from './listRest';
import { type ListWords, listWords } from './listWords';
import { ViewForm } from './ViewForm';

interface ListPageProps {
  readonly rest: ListRest;
  readonly viewName: string | undefined;
  readonly language: Language;
}

type State = { readonly is: 'loading' } | { readonly is: 'failed'; readonly why: string } | { readonly is: 'ready'; readonly list: ListModel };

/** A list as SharePoint's own page shows it, in short: a view's items, the other views, and the view's settings. */
export function ListPage({ rest, viewName, language }: ListPageProps): React.ReactElement {
  const words = listWords(language);
  const [state, setState] = React.useState<State>({ is: 'loading' });
  const load = React.useCallback(() => {
    loadList(rest).then(
      (list) => setState({ is: 'ready', list }),
      (error: Error) => setState({ is: 'failed', why: error.message })
    );
  }, [rest]);
  React.useEffect(load, [load]);

  switch (state.is) {
    case 'loading':
      return <p className="pageState" role="status">{words.loading}</p>;
    case 'failed':
      return <p className="notice" role="alert">{fill(words.failed, state.why)}</p>;
    case 'ready':
      return <ReadyList rest={rest} list={state.list} view={viewNamed(state.list, viewName)} words={words} onChanged={load} />;
  }
}

interface ReadyListProps {
  readonly rest: ListRest;
  readonly list: ListModel;
  readonly view: ListView | undefined;
  readonly words: ListWords;
  readonly onChanged: () => void;
}

function ReadyList({ rest, list, view, words, onChanged }: ReadyListProps): React.ReactElement {
  const [form, setForm] = React.useState<'closed' | 'edit' | 'new'>('closed');
  const saved = (address?: string): void => {
    setForm('closed');
    if (address) {
      location.assign(address);
    } else {
      onChanged();
    }
  };
  return (
    <div className="listTool">
      <h1 lang={siteLanguage}>{list.title}</h1>
      <nav aria-label={words.views}>
        <ul className="viewLinks">
          {list.views.map((each) => (
            <li key={each.Id}>
              <a href={each.ServerRelativeUrl} lang={siteLanguage} aria-current={each === view ? 'page' : undefined}>{each.Title}</a>
              {each.DefaultView && ` (${words.defaultView})`}
            </li>
          ))}
        </ul>
      </nav>
      {!view && <p className="notice">{words.noView}</p>}
      {view && form === 'closed' && (
        <div className="pageCommands">
          <button type="button" onClick={() => setForm('edit')}>{words.editView}</button>
          <button type="button" onClick={() => setForm('new')}>{words.newView}</button>
        </div>
      )}
      {view && form !== 'closed' && <ViewForm key={form} rest={rest} list={list} view={view} asNew={form === 'new'} words={words} onDone={saved} />}
      {view && <ItemsTable rest={rest} list={list} view={view} words={words} />}
    </div>
  );
}
