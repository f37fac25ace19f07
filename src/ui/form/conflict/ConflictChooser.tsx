import * as React from 'react';
import { Clash } from '../../../domain/record/clash';
import { FieldValue } from '../../../domain/record/fieldValue';
import { conflictWords } from '../../../loc/conflict';
import { fill, Language } from '../../../loc/wording';
import styles from './ConflictChooser.module.scss';

interface Props<Name extends string> {
  /** Makes the names of the radio groups its own. */
  readonly id: string;
  /** What it is about: the entry's or the row's name. */
  readonly title: string;
  /** Who changed it meanwhile. */
  readonly by?: string;
  readonly clashes: readonly Clash<Name>[];
  readonly language: Language;
  labelOf(field: Name): string;
  /** Of the values of a field, where they are in one language whoever reads them. */
  valueLanguageOf?(field: Name): Language | undefined;
  textOf(value: FieldValue | undefined): string;
  /** Fields in which the other one's value is to stay. */
  onDecide(theirs: readonly Name[]): void;
}

type Choice = 'yours' | 'theirs';

/** Two people changed the same field differently: both values side by side, and one of them has to be chosen for each field. */
export function ConflictChooser<Name extends string>({ id, title, by, clashes, language, labelOf, valueLanguageOf, textOf, onDecide }: Props<Name>): React.ReactElement {
  const words = conflictWords(language);
  const [chosen, setChosen] = React.useState<Readonly<Partial<Record<string, Choice>>>>({});
  const [isIncomplete, setIncomplete] = React.useState(false);
  const heading = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => heading.current?.focus(), []);

  const decide = (): void => {
    const open = clashes.some(({ field }) => chosen[field] === undefined);
    setIncomplete(open);
    if (!open) onDecide(clashes.filter(({ field }) => chosen[field] === 'theirs').map(({ field }) => field));
  };

  return (
    <section className={styles.conflict} aria-labelledby={`${id}-title`}>
      <h3 className={styles.title} id={`${id}-title`} ref={heading} tabIndex={-1}>{fill(words.title, title)}</h3>
      <p>{by === undefined ? words.explained : fill(words.explainedBy, by)}</p>
      {clashes.map(({ field, yours, theirs }) => (
        <fieldset key={field} className={styles.field}>
          <legend className={styles.legend}>{labelOf(field)}</legend>
          {([['yours', words.yours, yours], ['theirs', words.theirs, theirs]] as const).map(([choice, name, value]) => (
            <label key={choice} className={styles.choice} htmlFor={`${id}-${field}-${choice}`}>
              <input id={`${id}-${field}-${choice}`} type="radio" name={`${id} ${field}`} checked={chosen[field] === choice} onChange={() => setChosen({ ...chosen, [field]: choice })} />
              <span className={styles.value}>{name}: <span lang={value && valueLanguageOf?.(field)}>{textOf(value)}</span></span>
            </label>
          ))}
        </fieldset>
      ))}
      {isIncomplete && <p className={styles.problem} role="alert">{words.incomplete}</p>}
      <button type="button" className={styles.decide} onClick={decide}>{words.decide}</button>
    </section>
  );
}
