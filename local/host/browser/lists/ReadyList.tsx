import * as React from 'react';
import type { Language } from '../../../../src/loc/wording';
import { ItemsTable } from './ItemsTable';
import { ListCommands } from './ListCommands';
import { type ListModel, type ListView, siteLanguage } from './listModel';
import { ListPanel } from './ListPanel';
import type { ListRest } from './listRest';
import { openerOf, type Panel } from './panel';
import { ViewLinks } from './ViewLinks';
import { listWords } from './words/listWords';

interface ReadyListProps {
  readonly rest: ListRest;
  readonly list: ListModel;
  readonly view: ListView | undefined;
  readonly language: Language;
  readonly onChanged: () => void;
}

/** Commands, the form that one of them opens, and the view's items below. */
export function ReadyList({ rest, list, view, language, onChanged }: ReadyListProps): React.ReactElement {
  const words = listWords(language);
  const [panel, setPanel] = React.useState<Panel>({ is: 'closed' });
  const [said, setSaid] = React.useState('');
  const page = React.useRef<HTMLDivElement>(null);
  const backTo = React.useRef<string>();

  const open = (next: Panel): void => {
    setSaid('');
    setPanel(next);
  };
  const close = (message?: string, isGone = false): void => {
    backTo.current = isGone ? '' : openerOf(panel);
    setSaid(message ?? '');
    setPanel({ is: 'closed' });
    if (message !== undefined) {
      onChanged();
    }
  };
  React.useLayoutEffect(() => {
    if (panel.is === 'closed' && backTo.current !== undefined) {
      focusOn(page.current, backTo.current);
      backTo.current = undefined;
    }
  }, [panel]);

  return (
    <div className="listTool" ref={page}>
      <h1 lang={siteLanguage} tabIndex={-1}>{list.title}</h1>
      <ViewLinks views={list.views} current={view} words={words} />
      {!view && <p className="notice">{words.noView}</p>}
      {view && panel.is === 'closed' && <ListCommands rights={list.rights} view={view} words={words} onOpen={open} />}
      <p className="said" role="status">{said}</p>
      {view && panel.is !== 'closed' && (
        <div role="presentation" onKeyDown={(event) => { if (event.key === 'Escape') close(); }}>
          <ListPanel panel={panel} rest={rest} list={list} view={view} language={language} onDone={close} />
        </div>
      )}
      {view && <ItemsTable rest={rest} list={list} view={view} language={language} onEdit={list.rights.editItems ? (id) => open({ is: 'item', id }) : undefined} />}
    </div>
  );
}

/** The button that opened the form; the heading when that is gone with its item. */
function focusOn(page: HTMLElement | null, opener: string): void {
  const target = page?.querySelector<HTMLElement>(`[data-opener="${opener}"]`) ?? page?.querySelector<HTMLElement>('h1');
  target?.focus();
}
