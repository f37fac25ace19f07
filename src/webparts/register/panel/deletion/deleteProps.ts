import { LoadedEntry } from '../../../../data/entry';
import { ListStore } from '../../../../data/stores/listStore';
import { Language } from '../../../../loc/wording';

export interface DeleteProps {
  readonly loaded: LoadedEntry;
  readonly store: ListStore;
  readonly language: Language;
  /** Opens the form, where an entry is closed. */
  readonly onEdit?: () => void;
  /** Closes the panel. */
  readonly onClose: () => void;
}
