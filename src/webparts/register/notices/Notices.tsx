import * as React from 'react';
import { NoticeContext, type RegisterNotices } from './noticeContext';
import styles from './Notices.module.scss';

interface Props {
  readonly children: React.ReactNode;
  onEntriesChanged(): void;
}

/** The place above the list where parts of the register have something said. */
export function Notices({ children, onEntriesChanged }: Props): React.ReactElement {
  const [shown, setShown] = React.useState<ReadonlyMap<string, React.ReactElement>>(new Map());
  const place = React.useRef<HTMLDivElement>(null);
  const changed = React.useRef(onEntriesChanged);
  changed.current = onEntriesChanged;
  const [notices] = React.useState<RegisterNotices>(() => ({
    show: (key, notice) => setShown((before) => new Map(before).set(key, notice)),
    dismiss: (key) => {
      // The button goes with its notice; the register around keeps the focus, and the next Tab is its search.
      place.current?.closest<HTMLElement>('[role=region]')?.focus({ preventScroll: true });
      setShown((before) => new Map([...before].filter(([each]) => each !== key)));
    },
    entriesChanged: () => changed.current()
  }));
  return (
    <NoticeContext.Provider value={notices}>
      {/* Always in the page, so that what comes into it is read out. */}
      <div ref={place} className={styles.place} aria-live="polite">{[...shown].map(([key, notice]) => <React.Fragment key={key}>{notice}</React.Fragment>)}</div>
      {children}
    </NoticeContext.Provider>
  );
}
