import * as React from 'react';
import type { Language } from '../../../../src/loc/wording';
import { ColumnSettings } from './columns/ColumnSettings';
import { ItemForm } from './items/ItemForm';
import type { ListModel, ListView } from './listModel';
import type { ListRest } from './listRest';
import type { Panel } from './panel';
import { ConfirmView } from './view/ConfirmView';
import { ViewForm } from './view/ViewForm';
import { listWords } from './words/listWords';

interface ListPanelProps {
  readonly panel: Panel;
  readonly rest: ListRest;
  readonly list: ListModel;
  readonly view: ListView;
  readonly language: Language;
  /** With what was done, in words; without anything when it was given up. `isGone`: so is the button that opened it. */
  readonly onDone: (message?: string, isGone?: boolean) => void;
}

/** The form that is open. */
export function ListPanel({ panel, rest, list, view, language, onDone }: ListPanelProps): React.ReactElement | null {
  const words = listWords(language);
  const shared = { rest, list, view, language };
  switch (panel.is) {
    case 'closed':
      return null;
    case 'editView':
      return <ViewForm key="edit" {...shared} asNew={false} onDone={(saved) => onDone(saved && words.viewSaved)} />;
    case 'newView':
      return <ViewForm key="new" {...shared} asNew onDone={(address) => (address ? location.assign(address) : onDone())} />;
    case 'makeDefault':
    case 'deleteView':
      return <ConfirmView what={panel.is} rest={rest} view={view} language={language} onDone={onDone} />;
    case 'columns':
      return <ColumnSettings {...shared} onDone={onDone} />;
    case 'newItem':
      return <ItemForm rest={rest} list={list} language={language} onDone={onDone} />;
    case 'item':
      return <ItemForm key={panel.id} id={panel.id} rest={rest} list={list} language={language} onDone={onDone} />;
  }
}
