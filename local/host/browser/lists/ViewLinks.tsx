import * as React from 'react';
import { type ListView, siteLanguage } from './listModel';
import type { ListWords } from './words/listWords';

interface ViewLinksProps {
  readonly views: readonly ListView[];
  readonly current: ListView | undefined;
  readonly words: ListWords;
}

/** The other views of the list. */
export function ViewLinks({ views, current, words }: ViewLinksProps): React.ReactElement {
  return (
    <nav aria-label={words.views}>
      <ul className="viewLinks">
        {views.map((view) => (
          <li key={view.Id}>
            <a href={view.ServerRelativeUrl} lang={siteLanguage} aria-current={view === current ? 'page' : undefined}>{view.Title}</a>
            {view.DefaultView && ` (${words.defaultView})`}
          </li>
        ))}
      </ul>
    </nav>
  );
}
