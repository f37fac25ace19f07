import * as React from 'react';
import { nameOf, RegisterRow, textOf } from '../../../domain/register/row';
import { bulkWords } from '../../../loc/bulk';
import { choiceText } from '../../../loc/choices';
import { fill, Language } from '../../../loc/wording';
import { Icon } from '../../../ui/icons/Icon';
import { Several } from './useSeveral';
import styles from './ChooseEntries.module.scss';

interface Props {
  readonly rows: readonly RegisterRow[];
  readonly isLoading: boolean;
  readonly several: Several;
  readonly language: Language;
}

const shownAtOnce = 200;

/** None is chosen from the start: whoever wants all of them says so. */
export function ChooseEntries({ rows, isLoading, several, language }: Props): React.ReactElement {
  const words = bulkWords(language);
  const [shown, setShown] = React.useState(shownAtOnce);
  const all = React.useRef<HTMLInputElement>(null);
  const count = rows.filter(({ id }) => several.chosen.has(id)).length;
  const isMissing = several.missing === 'entries';
  React.useEffect(() => { if (all.current) all.current.indeterminate = count > 0 && count < rows.length; }, [count, rows.length]);
  React.useEffect(() => { if (isMissing) all.current?.focus(); }, [isMissing]);
  return (
    <fieldset className={`${styles.choose} ${isMissing ? styles.wrong : ''}`}>
      <legend className={styles.legend}>{words.chooseEntries}</legend>
      <p className={styles.help}>{words.chooseEntriesHelp}{isLoading && ` ${words.stillComing}`}</p>
      {isMissing && <p className={styles.problem} role="alert"><Icon name="warning" /><span>{words.chooseSome}</span></p>}
      <label className={styles.all}>
        <input ref={all} type="checkbox" checked={rows.length > 0 && count === rows.length} onChange={({ target }) => several.choose(rows.map(({ id }) => id), target.checked)} />
        <span>{fill(words.chooseAll, rows.length)}</span>
        <span className={styles.count} role="status">{fill(words.chosenCount, count, rows.length)}</span>
      </label>
      <ul className={styles.entries}>
        {rows.slice(0, shown).map((row) => <li key={row.id}><Entry row={row} isChosen={several.chosen.has(row.id)} language={language} onChoose={(isChosen) => several.choose([row.id], isChosen)} /></li>)}
      </ul>
      {rows.length > shown && <button type="button" className={styles.more} onClick={() => setShown(shown + shownAtOnce)}>{fill(words.showMore, Math.min(shownAtOnce, rows.length - shown))}</button>}
    </fieldset>
  );
}

interface EntryProps {
  readonly row: RegisterRow;
  readonly isChosen: boolean;
  readonly language: Language;
  onChoose(isChosen: boolean): void;
}

function Entry({ row, isChosen, language, onChoose }: EntryProps): React.ReactElement {
  const { cells } = row;
  const name = nameOf(row, language);
  const about = [choiceText(textOf(cells.Stage), language), choiceText(textOf(cells.Service), language), textOf(cells.LeadOfficer)].filter(Boolean).join(' · ');
  return (
    <label className={styles.entry} htmlFor={`several-entry-${row.id}`}>
      <input id={`several-entry-${row.id}`} type="checkbox" checked={isChosen} onChange={({ target }) => onChoose(target.checked)} />
      <span className={styles.reference}>{textOf(cells.Reference)}</span>
      <span><span lang={name.language}>{name.text}</span><span className={styles.about}> {about}</span></span>
    </label>
  );
}
