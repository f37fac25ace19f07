import * as React from 'react';
import { PeerRow } from './peerRow';
import { RowSource } from './registerRows';

const firstPage = 100;
const laterPages = 5000;

export interface LoadedRows {
  readonly rows: readonly PeerRow[];
  readonly complete: boolean;
  readonly error?: string;
}

/** @param early whether the first hundred rows are shown before the rest is there. */
export function useRows(source: RowSource, early: boolean): LoadedRows | undefined {
  const [loaded, setLoaded] = React.useState<LoadedRows>();
  React.useEffect(() => {
    let current = true;
    const show = (rows: LoadedRows): void => {
      if (current) {
        setLoaded(rows);
      }
    };
    load(source, early, show).catch((error: Error) => show({ rows: [], complete: true, error: error.message }));
    return () => {
      current = false;
    };
  }, [source, early]);
  return loaded;
}

/** The control works through all its rows whenever they change, so it is given them in as few steps as can be. */
async function load(source: RowSource, early: boolean, show: (rows: LoadedRows) => void): Promise<void> {
  const first = await source(early ? firstPage : laterPages);
  if (early && first.next) {
    show({ rows: first.rows, complete: false });
  }
  const rows = [...first.rows];
  for (let { next } = first; next; ) {
    const page = await source(laterPages, next);
    rows.push(...page.rows);
    next = page.next;
  }
  show({ rows, complete: true });
}
