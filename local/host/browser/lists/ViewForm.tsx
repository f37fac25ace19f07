import * as React from 'react';
import { fill } from '../../../../src/loc/wording';
import { ColumnOrder } from './ColumnOrder';
import { type ListModel, type ListView, type ViewSettings, addView, changeView } from './listModel';
import type { ListRest } from './listRest';
import type { ListWords } from './listWords';

interface ViewFormProps {
  readonly rest: ListRest;
  readonly list: ListModel;
  /** What the form starts from. */
  readonly view: ListView;
  readonly asNew: boolean;
  readonly words: ListWords;
  /** With the address of a view that is new. */
  readonly onDone: (address?: string) => void;
}

/** SharePoint's "Edit view" page, in short. */
export function ViewForm({ rest, list, view, asNew, words, onDone }: ViewFormProps): React.ReactElement {
  const [settings, setSettings] = React.useState<ViewSettings>({
    Title: asNew ? '' : view.Title, ViewQuery: view.ViewQuery, RowLimit: view.RowLimit, fields: view.ViewFields.Items
  });
  const [problem, setProblem] = React.useState<string>();
  const form = React.useRef<HTMLFormElement>(null);
  // The button that opened it is gone, and the focus with it.
  React.useEffect(() => form.current?.querySelector('input')?.focus(), []);
  const change = (part: Partial<ViewSettings>): void => setSettings({ ...settings, ...part });

  async function save(event: React.FormEvent): Promise<void> {
    event.preventDefault();
    try {
      if (asNew) {
        onDone(await addView(rest, settings));
      } else {
        await changeView(rest, view, settings);
        onDone();
      }
    } catch (error) {
      setProblem((error as Error).message);
    }
  }

  return (
    <form ref={form} className="viewForm" aria-label={asNew ? words.newView : words.editView} onSubmit={(event) => void save(event)}>
      {problem !== undefined && <p className="notice" role="alert">{fill(words.notSaved, problem)}</p>}
      <label>{words.name}<input required value={settings.Title} onChange={(event) => change({ Title: event.target.value })} /></label>
      <ColumnOrder fields={list.fields} chosen={settings.fields} words={words} onChange={(fields) => change({ fields })} />
      <label>{words.query}<textarea rows={6} spellCheck={false} value={settings.ViewQuery} onChange={(event) => change({ ViewQuery: event.target.value })} /></label>
      <label>{words.rowLimit}<input type="number" min={1} max={5000} required value={settings.RowLimit} onChange={(event) => change({ RowLimit: Number(event.target.value) })} /></label>
      <div className="pageCommands">
        <button className="primary">{words.save}</button>
        <button type="button" onClick={() => onDone()}>{words.cancel}</button>
      </div>
    </form>
  );
}
