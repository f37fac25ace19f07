import { SearchBox } from '@fluentui/react/lib/SearchBox';
import { ListView } from '@pnp/spfx-controls-react/lib/ListView';
import * as React from 'react';
import styles from './PeerList.module.scss';
import { folded, PeerRow } from './peerRow';
import { RowSource } from './registerRows';
import { useRows } from './useRows';
import { viewFields } from './viewFields';

interface PeerListProps {
  readonly source: RowSource;
  readonly early: boolean;
}

export function PeerList({ source, early }: PeerListProps): JSX.Element {
  const loaded = useRows(source, early);
  const [search, setSearch] = React.useState('');
  const found = React.useMemo(() => matching(loaded ? loaded.rows : [], search), [loaded, search]);
  if (loaded?.error) {
    return <p role="alert">{loaded.error}</p>;
  }
  return (
    <div className={styles.peerList}>
      <SearchBox placeholder="Search" onChange={(_event, text) => setSearch(text ?? '')} />
      <p role="status">
        {found.length} of {loaded ? loaded.rows.length : 0}
        {!loaded?.complete && ' so far'}
      </p>
      <ListView items={found} viewFields={viewFields} flattenItems={false} stickyHeader={true} className={styles.rows} />
    </div>
  );
}

/** Rows that hold every word. */
function matching(rows: readonly PeerRow[], search: string): PeerRow[] {
  const words = folded(search).split(/\s+/).filter(Boolean);
  return rows.filter((row) => words.every((word) => row.searchText.includes(word)));
}
