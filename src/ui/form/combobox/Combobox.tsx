import { useCombobox } from 'downshift';
import * as React from 'react';
import { formWords } from '../../../loc/form';
import { fill, Language } from '../../../loc/wording';
import { Icon } from '../../icons/Icon';
import { usePaused } from '../../usePaused';
import styles from './Combobox.module.scss';
import { useInView } from './useInView';
import { useSearch } from './useSearch';

export interface ComboboxOption {
  readonly key: string;
  readonly text: string;
  /** What tells it from others of the same name. */
  readonly note?: string;
}

interface Props<T> {
  readonly id: string;
  /** Names the list and the clear button; the visible label belongs to the field. */
  readonly label: string;
  readonly language: Language;
  /** Name of what is chosen now. */
  readonly chosen: string | undefined;
  readonly isRequired?: boolean;
  readonly isInvalid: boolean;
  readonly describedBy?: string;
  readonly nothingFound: string;
  /** Why what was chosen just now cannot be taken. */
  readonly refusal?: string;
  search(text: string): Promise<readonly T[]>;
  optionOf(found: T): ComboboxOption;
  /** Nothing: what was chosen is cleared. */
  onChoose(found: T | undefined): void;
}

/** Looks something up while it is typed, and takes only what was chosen from the list. */
export function Combobox<T>(props: Props<T>): React.ReactElement {
  const { id, label, language, chosen = '', isRequired, isInvalid, describedBy, nothingFound, refusal, search, optionOf, onChoose } = props;
  const words = formWords(language);
  const [left, setLeft] = React.useState<string>();
  const { state, lookUp } = useSearch(search);
  const found = state.kind === 'found' ? state.found : [];
  const combobox = useCombobox<T>({
    id, inputId: id, items: found as T[],
    itemToString: (item) => (item ? optionOf(item).text : ''),
    initialInputValue: chosen,
    onInputValueChange: ({ inputValue = '', type }) => {
      if (type !== useCombobox.stateChangeTypes.InputChange) return;
      setLeft(undefined);
      lookUp(inputValue);
      if (inputValue === '' && chosen !== '') onChoose(undefined);
    },
    onSelectedItemChange: ({ selectedItem }) => { if (selectedItem) onChoose(selectedItem); }
  });
  const { isOpen, inputValue, highlightedIndex, setInputValue, selectItem } = combobox;

  // What was chosen elsewhere (a draft taken up again, a conflict decided) shows here too.
  React.useEffect(() => setInputValue(chosen), [chosen, setInputValue]);

  const isShown = isOpen && state.kind !== 'idle';
  const popup = useInView<HTMLDivElement>(isShown, found.length);

  const leave = (): void => {
    const typed = inputValue.trim();
    if (typed !== '' && typed !== chosen) setLeft(typed);
    setInputValue(chosen);
    // The same one may be chosen again after it was refused.
    selectItem(null as never);
    setInputValue(chosen);
  };
  // Escape closes the list and nothing around it; once it is closed, it is the panel's.
  const onKeyDown = (event: React.KeyboardEvent & { nativeEvent: { preventDownshiftDefault?: boolean } }): void => {
    if (event.key !== 'Escape') return;
    if (isOpen) event.stopPropagation();
    else event.nativeEvent.preventDownshiftDefault = true;
  };
  const statusText = { idle: '', short: words.typeMore, searching: words.searching, failed: words.searchFailed, found: countText(found.length, nothingFound, words) }[state.kind];
  const spoken = usePaused(isOpen ? statusText : '');
  const message = refusal ?? (left === undefined ? undefined : fill(words.notChosen, left));

  return (
    <div className={styles.combobox}>
      <input
        {...combobox.getInputProps({ id, onBlur: leave, onKeyDown, 'aria-labelledby': undefined })}
        className={styles.input} aria-required={isRequired} aria-invalid={isInvalid || message !== undefined}
        aria-describedby={[describedBy, message === undefined ? undefined : `${id}-message`].filter(Boolean).join(' ') || undefined}
      />
      {chosen !== '' && (
        <button type="button" className={styles.clear} aria-label={fill(words.clearChoice, label)} onClick={() => { setInputValue(''); setLeft(undefined); onChoose(undefined); }}>
          <Icon name="clear" />
        </button>
      )}
      <div ref={popup} className={isShown ? styles.popup : styles.closed}>
        <ul {...combobox.getMenuProps({ 'aria-label': label, 'aria-labelledby': undefined })} className={styles.options}>
          {isOpen && found.map((item, index) => {
            const { key, text, note } = optionOf(item);
            return (
              <li key={key} {...combobox.getItemProps({ item, index })} className={index === highlightedIndex ? styles.highlighted : styles.option}>
                <span>{text}</span>
                {note !== undefined && note !== '' && <span className={styles.note}>{note}</span>}
              </li>
            );
          })}
        </ul>
        {found.length === 0 && <p className={styles.status} aria-hidden="true">{statusText}</p>}
      </div>
      <p className={styles.spoken} role="status">{spoken}</p>
      {message !== undefined && <p className={styles.message} id={`${id}-message`} role="alert">{message}</p>}
    </div>
  );
}

function countText(count: number, nothingFound: string, words: ReturnType<typeof formWords>): string {
  if (count === 0) return nothingFound;
  return count === 1 ? words.foundOne : fill(words.found, count);
}
