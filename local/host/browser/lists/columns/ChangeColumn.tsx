import * as React from 'react';
import { type Language, fill } from '../../../../../src/loc/wording';
import type { ListField } from '../listModel';
import type { ListRest } from '../listRest';
import { useSaving } from '../useSaving';
import { type ColumnWords, columnWords } from '../words/columnWords';
import { choicesIn } from './newColumnXml';

interface ChangeColumnProps {
  readonly rest: ListRest;
  readonly field: ListField;
  readonly language: Language;
  readonly onSaved: () => void;
}

/** A column's heading, and its choices if it has any. Its internal name stays for ever. */
export function ChangeColumn({ rest, field, language, onSaved }: ChangeColumnProps): React.ReactElement {
  const words = columnWords(language);
  const [heading, setHeading] = React.useState(field.Title);
  const [choices, setChoices] = React.useState((field.Choices ?? []).join('\n'));
  const { problem, saving, save } = useSaving(language);
  const submit = (event: React.FormEvent): void => {
    event.preventDefault();
    const changes = field.Choices ? { Title: heading, Choices: choicesIn(choices) } : { Title: heading };
    void save(async () => {
      await rest.merge(`/fields/getByInternalNameOrTitle('${field.InternalName}')`, changes);
      onSaved();
    });
  };
  return (
    <form aria-label={words.change} onSubmit={submit}>
      <p>{fill(words.internalName, field.InternalName, typeName(field.TypeAsString, words))}</p>
      <label>{words.heading}<input required maxLength={255} value={heading} onChange={(event) => setHeading(event.target.value)} /></label>
      {field.Choices && <label>{words.choices}<textarea required rows={6} value={choices} onChange={(event) => setChoices(event.target.value)} /></label>}
      {problem !== undefined && <p className="notice" role="alert">{problem}</p>}
      <div><button className="primary" disabled={saving}>{words.save}</button></div>
    </form>
  );
}

function typeName(type: string, words: ColumnWords): string {
  const plain = type.replace(/^(User|Lookup)Multi$/, '$1');
  return plain in words ? words[plain as keyof ColumnWords] : type;
}
