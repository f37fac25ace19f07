import { createContext, useContext, type ReactElement } from 'react';

/** What a part of the register can have said above the list, also when that part itself is gone. */
export interface RegisterNotices {
  /** Stays until it is dismissed or the page is left; one of the same key is replaced. */
  show(key: string, notice: ReactElement): void;
  dismiss(key: string): void;
  /** Entries were added, changed or deleted: the list is loaded again. */
  entriesChanged(): void;
}

export const NoticeContext = createContext<RegisterNotices | undefined>(undefined);

export function useRegisterNotices(): RegisterNotices {
  const notices = useContext(NoticeContext);
  if (notices === undefined) {
    throw new Error('The register’s parts stand inside a NoticeContext.');
  }
  return notices;
}
