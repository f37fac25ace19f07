import * as React from 'react';
import type { ListRights, ListView } from './listModel';
import { openerOf, type Panel } from './panel';
import type { ListWords } from './words/listWords';

interface ListCommandsProps {
  readonly rights: ListRights;
  readonly view: ListView;
  readonly words: ListWords;
  readonly onOpen: (panel: Panel) => void;
}

/** What the reader may do. A list has a default view at all times, so that one is never deleted. */
export function ListCommands({ rights, view, words, onOpen }: ListCommandsProps): React.ReactElement | null {
  const commands: readonly (readonly [Panel, string, boolean])[] = [
    [{ is: 'newItem' }, words.newItem, rights.addItems],
    [{ is: 'editView' }, words.editView, rights.manageList],
    [{ is: 'newView' }, words.newView, rights.manageList],
    [{ is: 'makeDefault' }, words.makeDefault, rights.manageList && !view.DefaultView],
    [{ is: 'deleteView' }, words.deleteView, rights.manageList && !view.DefaultView],
    [{ is: 'columns' }, words.columnSettings, rights.manageList]
  ];
  const allowed = commands.filter(([, , isAllowed]) => isAllowed);
  if (allowed.length === 0) {
    return null;
  }
  return (
    <div className="pageCommands" role="group" aria-label={words.commands}>
      {allowed.map(([panel, text]) => <button key={panel.is} type="button" data-opener={openerOf(panel)} onClick={() => onOpen(panel)}>{text}</button>)}
    </div>
  );
}
