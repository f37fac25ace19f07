import * as React from 'react';
import type { Language } from '../../../../../src/loc/wording';
import { type ListModel, type ListView, siteLanguage } from '../listModel';
import type { ListRest } from '../listRest';
import { columnWords } from '../words/columnWords';
import { listWords } from '../words/listWords';
import { AddColumn } from './AddColumn';
import { ChangeColumn } from './ChangeColumn';

interface ColumnSettingsProps {
  readonly rest: ListRest;
  readonly list: ListModel;
  readonly view: ListView;
  readonly language: Language;
  readonly onDone: (message?: string) => void;
}

/** Headings and choices of the list's columns, and new columns. */
export function ColumnSettings({ rest, list, view, language, onDone }: ColumnSettingsProps): React.ReactElement {
  const words = columnWords(language);
  const [name, setName] = React.useState('');
  const chooser = React.useRef<HTMLSelectElement>(null);
  React.useLayoutEffect(() => chooser.current?.focus(), []);
  const changeable = list.fields.filter((field) => !field.ReadOnlyField && (field.CanBeDeleted || field.InternalName === 'Title'));
  const chosen = changeable.find(({ InternalName }) => InternalName === name);
  const saved = (): void => onDone(listWords(language).columnSaved);
  return (
    <section className="viewForm" aria-label={words.settings}>
      <h2>{words.change}</h2>
      <label>
        {words.column}
        <select ref={chooser} value={name} onChange={(event) => setName(event.target.value)}>
          <option value="">{words.choose}</option>
          {changeable.map(({ InternalName, Title }) => <option key={InternalName} value={InternalName} lang={siteLanguage}>{Title}</option>)}
        </select>
      </label>
      {chosen && <ChangeColumn key={name} rest={rest} field={chosen} language={language} onSaved={saved} />}
      <h2>{words.add}</h2>
      <AddColumn rest={rest} view={view} language={language} onSaved={saved} />
      <div className="pageCommands"><button type="button" onClick={() => onDone()}>{words.close}</button></div>
    </section>
  );
}
