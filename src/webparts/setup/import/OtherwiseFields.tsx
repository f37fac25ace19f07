import * as React from 'react';
import type { Mapping } from '../../../domain/import/mapping';
import { choiceText } from '../../../loc/choices';
import { importColumnsWords } from '../../../loc/importExport/importColumns';
import { Language } from '../../../loc/wording';
import styles from './Import.module.scss';
import type { Draft } from './importState';

interface Props {
  readonly draft: Draft;
  readonly language: Language;
  onMap(mapping: Mapping): void;
}

/** What entries and organisations get of which the file does not say it. */
export function OtherwiseFields({ draft, language, onMap }: Props): React.ReactElement {
  const words = importColumnsWords(language);
  const { mapping, offered } = draft;
  const parts = [
    { part: 'kind', label: words.otherwiseKind },
    { part: 'stage', label: words.otherwiseStage },
    { part: 'sector', label: words.otherwiseSector }
  ] as const;
  return (
    <fieldset className={styles.group} aria-describedby="import-otherwise-help">
      <legend className={styles.legend}>{words.otherwise}</legend>
      <p className={styles.help} id="import-otherwise-help">{words.otherwiseHelp}</p>
      <div className={styles.fields}>
        {parts.map(({ part, label }) => (
          <div key={part} className={styles.field}>
            <label className={styles.label} htmlFor={`import-otherwise-${part}`}>{label}</label>
            <select
              id={`import-otherwise-${part}`} className={styles.select} value={mapping.otherwise[part]}
              onChange={({ target }) => onMap({ ...mapping, otherwise: { ...mapping.otherwise, [part]: target.value } })}
            >
              {offered[part].map((choice) => <option key={choice} value={choice}>{choiceText(choice, language)}</option>)}
            </select>
          </div>
        ))}
      </div>
    </fieldset>
  );
}
