import * as React from 'react';
import type { Language } from '../../../../../src/loc/wording';
import type { ListView } from '../listModel';
import type { ListRest } from '../listRest';
import { useSaving } from '../useSaving';
import { columnWords } from '../words/columnWords';
import { choicesIn, type NewColumnType, newColumnTypes, newColumnXml } from './newColumnXml';

interface AddColumnProps {
  readonly rest: ListRest;
  readonly view: ListView;
  readonly language: Language;
  readonly onSaved: () => void;
}

/** A new column of the list, shown in the view that is open if wanted. */
export function AddColumn({ rest, view, language, onSaved }: AddColumnProps): React.ReactElement {
  const words = columnWords(language);
  const [heading, setHeading] = React.useState('');
  const [type, setType] = React.useState<NewColumnType>('Text');
  const [choices, setChoices] = React.useState('');
  const [inView, setInView] = React.useState(true);
  const { problem, saving, save } = useSaving(language);
  const submit = (event: React.FormEvent): void => {
    event.preventDefault();
    void save(async () => {
      const SchemaXml = newColumnXml({ heading: heading.trim(), type, choices: choicesIn(choices) });
      const { InternalName } = await rest.post<{ readonly InternalName: string }>('/fields/createfieldasxml', { parameters: { SchemaXml, Options: 0 } });
      if (inView) {
        await rest.post(`/views('${view.Id}')/viewfields/addviewfield('${InternalName}')`);
      }
      onSaved();
    });
  };
  return (
    <form aria-label={words.add} onSubmit={submit}>
      <label>{words.newHeading}<input required maxLength={255} pattern=".*\S.*" value={heading} onChange={(event) => setHeading(event.target.value)} /></label>
      <label>
        {words.type}
        <select value={type} onChange={(event) => setType(event.target.value as NewColumnType)}>
          {newColumnTypes.map((each) => <option key={each} value={each}>{words[each]}</option>)}
        </select>
      </label>
      {type === 'Choice' && <label>{words.choices}<textarea required rows={4} value={choices} onChange={(event) => setChoices(event.target.value)} /></label>}
      <label className="inline"><input type="checkbox" checked={inView} onChange={(event) => setInView(event.target.checked)} />{words.inView}</label>
      {problem !== undefined && <p className="notice" role="alert">{problem}</p>}
      <div><button className="primary" disabled={saving}>{words.addColumn}</button></div>
    </form>
  );
}
