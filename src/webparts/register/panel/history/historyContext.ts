import { createContext, useContext } from 'react';
import { ListStore } from '../../../../data/stores/listStore';
import { BringBack, BringBackFacts } from '../../../../domain/partnership/bringBack';
import { EntryState } from '../../../../domain/partnership/entryEdit';
import { Language } from '../../../../loc/wording';

/** What every change in a history needs, however deep it stands. */
export interface HistoryAround {
  readonly store: ListStore;
  readonly language: Language;
  /** As it stood when the history was loaded. */
  readonly state: EntryState;
  readonly facts: BringBackFacts;
  /** As far as the lists say; SharePoint decides. */
  readonly mayChange: Readonly<Record<keyof EntryState, boolean>>;
  onBroughtBack(back: BringBack): void;
}

export const HistoryContext = createContext<HistoryAround | undefined>(undefined);

export function useHistoryAround(): HistoryAround {
  const around = useContext(HistoryContext);
  if (around === undefined) {
    throw new Error('Changes of a history stand inside a HistoryContext.');
  }
  return around;
}
