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
  const changed = React.useRef(onEntriesChanged);
  changed.current = onEntriesChanged;
  const [notices] = React.useState<RegisterNotices>(() => ({
    show: (key, notice) => setShown((before) => new Map(before).set(key, notice)),
    dismiss: (key) => setShown((before) => new Map([...before].filter(([each]) => each !== key))),
    entriesChanged: () => changed.current()
  }));
  return (
    <NoticeContext.Provider value={notices}>
      {/* Always in the page, so that what comes into it is read out. */}
      <div className={styles.place} aria-live="polite">{[...shown].map(([key, notice]) => <React.Fragment key={key}>{notice}</React.Fragment>)}</div>
      {children}
    </NoticeContext.Provider>
  );
}
