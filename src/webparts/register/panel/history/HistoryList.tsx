import * as React from 'react';
import { PartChange, savedTogether } from '../../../../domain/partnership/history';
import { entryWords } from '../../../../loc/entry';
import { historyWords } from '../../../../loc/history';
import { Language, fill } from '../../../../loc/wording';
import { HistoryFilter, HistoryFilterName } from './HistoryFilter';
import styles from './HistorySection.module.scss';
import { SavedGroup } from './SavedGroup';

interface Props {
  readonly changes: readonly PartChange[];
  readonly language: Language;
}

const shownAtOnce = 20;

const isWanted: Readonly<Record<HistoryFilterName, (change: PartChange) => boolean>> = {
  all: () => true, entry: ({ part }) => part === 'entry', members: ({ part }) => part !== 'entry'
};

/** Newest first; what was saved at one go under one line. */
export function HistoryList({ changes, language }: Props): React.ReactElement {
  const words = historyWords(language);
  const [filter, setFilter] = React.useState<HistoryFilterName>('all');
  const [shown, setShown] = React.useState(shownAtOnce);
  const groups = React.useMemo(() => savedTogether(changes.filter(isWanted[filter])), [changes, filter]);
  const list = React.useRef<HTMLOListElement>(null);
  // What asked for it is gone: the list takes its focus.
  React.useEffect(() => list.current?.focus(), []);
  const older = groups.length - shown;
  const choose = (chosen: HistoryFilterName): void => {
    setFilter(chosen);
    setShown(shownAtOnce);
  };
  return (
    <>
      {changes.some(isWanted.members) && <HistoryFilter chosen={filter} words={words} onChoose={choose} />}
      {groups.length === 0 && <p>{words.nothing}</p>}
      <ol className={styles.versions} ref={list} tabIndex={-1} aria-labelledby="entry-history">
        {groups.slice(0, shown).map((group) => <SavedGroup key={group.key} group={group} language={language} />)}
      </ol>
      {older > 0 && (
        <button type="button" className={styles.show} onClick={() => setShown(shown + shownAtOnce)}>{fill(entryWords(language).olderVersions, older)}</button>
      )}
      {filter !== 'entry' && <p className={styles.remark}>{words.removedApart}</p>}
    </>
  );
}
