import { LoadedEntry } from '../../../../data/entry';
import { ListStore } from '../../../../data/stores/listStore';
import { Language } from '../../../../loc/wording';

export interface DeleteProps {
  readonly loaded: LoadedEntry;
  readonly store: ListStore;
  readonly language: Language;
  /** Opens the form to close it there; absent for those who may not. */
  readonly onCloseEntry?: () => void;
  /** Closes the panel. */
  readonly onClose: () => void;
}
