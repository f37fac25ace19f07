import * as React from 'react';
import type { Language } from '../../../../../src/loc/wording';
import type { ListModel, ListView } from '../listModel';
import type { ListRest } from '../listRest';
import { useSaving } from '../useSaving';
import { addView, changeView, type ViewSettings } from '../viewWrites';
import { viewWords } from '../words/viewWords';
import { ColumnOrder } from './ColumnOrder';
import { QueryFields } from './QueryFields';

interface ViewFormProps {
  readonly rest: ListRest;
  readonly list: ListModel;
  /** What the form starts from. */
  readonly view: ListView;
  readonly asNew: boolean;
  readonly language: Language;
  /** With the view's address when it was saved. */
  readonly onDone: (address?: string) => void;
}

/** SharePoint's "Edit view" page. */
export function ViewForm({ rest, list, view, asNew, language, onDone }: ViewFormProps): React.ReactElement {
  const words = viewWords(language);
  const [settings, setSettings] = React.useState<ViewSettings>({
    Title: asNew ? '' : view.Title, ViewQuery: view.ViewQuery, RowLimit: view.RowLimit, DefaultView: !asNew && view.DefaultView, fields: view.ViewFields.Items
  });
  const { problem, saving, save } = useSaving(language);
  const form = React.useRef<HTMLFormElement>(null);
  // The button that opened it is gone, and the focus with it: a key pressed as soon as the form can be seen is for the form.
  React.useLayoutEffect(() => form.current?.querySelector('input')?.focus(), []);
  const change = (part: Partial<ViewSettings>): void => setSettings({ ...settings, ...part });
  const lacksColumns = settings.fields.length === 0;

  const submit = (event: React.FormEvent): void => {
    event.preventDefault();
    void save(async () => {
      const address = asNew ? await addView(rest, settings) : (await changeView(rest, view, settings), view.ServerRelativeUrl);
      onDone(address);
    });
  };

  return (
    <form ref={form} className="viewForm" aria-label={asNew ? words.newView : words.editView} onSubmit={submit}>
      <label>{words.name}<input required maxLength={255} value={settings.Title} onChange={(event) => change({ Title: event.target.value })} /></label>
      <label className="inline">
        <input type="checkbox" checked={settings.DefaultView} disabled={!asNew && view.DefaultView} onChange={(event) => change({ DefaultView: event.target.checked })} />{words.isDefault}
      </label>
      <ColumnOrder fields={list.fields} chosen={settings.fields} words={words} onChange={(fields) => change({ fields })} />
      {lacksColumns && <p className="notice" role="alert">{words.noColumns}</p>}
      <QueryFields fields={list.fields} caml={settings.ViewQuery} words={words} onChange={(ViewQuery) => change({ ViewQuery })} />
      <label>{words.rowLimit}<input type="number" min={1} max={5000} required value={settings.RowLimit} onChange={(event) => change({ RowLimit: Number(event.target.value) })} /></label>
      {problem !== undefined && <p className="notice" role="alert">{problem}</p>}
      <div className="pageCommands">
        <button className="primary" disabled={saving || lacksColumns}>{words.save}</button>
        <button type="button" onClick={() => onDone()}>{words.cancel}</button>
      </div>
    </form>
  );
}
