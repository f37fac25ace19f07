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

/** What the list offers beside what was found. */
export interface ComboboxMore<T> {
  /** It is not what was typed, but like it. */
  isSuggestion?(found: T): boolean;
  /** Adds what is not there. */
  readonly add?: { textOf(typed: string): string; act(typed: string): void; leave(typed: string): void };
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
  readonly more?: ComboboxMore<T>;
  search(text: string): Promise<readonly T[]>;
  optionOf(found: T): ComboboxOption;
  /** Nothing: what was chosen is cleared. */
  onChoose(found: T | undefined): void;
}

/** Looks something up while it is typed, and takes only what was chosen from the list. */
export function Combobox<T>(props: Props<T>): React.ReactElement {
  const { id, label, language, chosen = '', isRequired, isInvalid, describedBy, nothingFound, refusal, more, search, optionOf, onChoose } = props;
  const words = formWords(language);
  const [left, setLeft] = React.useState<string>();
  const { state, lookUp } = useSearch(search);
  const found = state.kind === 'found' ? state.found : [];
  const { items, isNear, toAdd } = itemsOf(found, state.kind === 'found' ? state.text : undefined, more);
  const adding = React.useRef(false);
  const combobox = useCombobox<Item<T>>({
    id, inputId: id, items,
    itemToString: (item) => (item ? ('found' in item ? optionOf(item.found).text : item.typed) : ''),
    initialInputValue: chosen,
    onInputValueChange: ({ inputValue = '', type }) => {
      if (type !== useCombobox.stateChangeTypes.InputChange) return;
      setLeft(undefined);
      lookUp(inputValue);
      if (inputValue === '' && chosen !== '') onChoose(undefined);
    },
    onSelectedItemChange: ({ selectedItem }) => {
      if (!selectedItem) return;
      if ('found' in selectedItem) {
        onChoose(selectedItem.found);
        return;
      }
      adding.current = true;
      more?.add?.act(selectedItem.typed);
      reset();
    }
  });
  const { isOpen, inputValue, highlightedIndex, setInputValue, selectItem } = combobox;

  // What was chosen elsewhere (a draft taken up again, a conflict decided) shows here too.
  React.useEffect(() => {
    setInputValue(chosen);
    setLeft(undefined);
  }, [chosen, setInputValue]);

  const isShown = isOpen && state.kind !== 'idle';
  const popup = useInView<HTMLDivElement>(isShown, found.length);

  const leave = (): void => {
    const typed = inputValue.trim();
    if (typed !== '' && typed !== chosen && !adding.current) {
      setLeft(typed);
      more?.add?.leave(typed);
    }
    adding.current = false;
    reset();
  };
  function reset(): void {
    setInputValue(chosen);
    // The same one may be chosen again after it was refused.
    selectItem(null as never);
    setInputValue(chosen);
  }
  const clear = (): void => {
    setInputValue('');
    setLeft(undefined);
    onChoose(undefined);
    document.getElementById(id)?.focus();
  };
  // Escape closes the list and nothing around it; once it is closed, it is the panel's.
  const onKeyDown = (event: React.KeyboardEvent & { nativeEvent: { preventDownshiftDefault?: boolean } }): void => {
    if (event.key !== 'Escape') return;
    if (isOpen) event.stopPropagation();
    else event.nativeEvent.preventDownshiftDefault = true;
  };
  const statusText = { idle: '', short: words.typeMore, searching: words.searching, failed: words.searchFailed, found: countText(found.length, isNear, nothingFound, words) }[state.kind];
  const spoken = usePaused(isOpen ? [statusText, toAdd].filter(Boolean).join(' ') : '');
  const message = refusal ?? (left === undefined ? undefined : fill(words.notChosen, left));

  return (
    <div className={styles.combobox}>
      <input
        {...combobox.getInputProps({ id, onBlur: leave, onKeyDown, 'aria-labelledby': undefined })}
        className={styles.input} aria-required={isRequired} aria-invalid={isInvalid || message !== undefined}
        aria-describedby={[describedBy, message === undefined ? undefined : `${id}-message`].filter(Boolean).join(' ') || undefined}
      />
      {chosen !== '' && (
        <button type="button" className={styles.clear} aria-label={fill(words.clearChoice, label)} onClick={clear}>
          <Icon name="clear" />
        </button>
      )}
      <div ref={popup} className={isShown ? styles.popup : styles.closed}>
        {(found.length === 0 || isNear) && <p className={styles.status} aria-hidden="true">{isNear ? words.didYouMean : statusText}</p>}
        <ul {...combobox.getMenuProps({ 'aria-label': label, 'aria-labelledby': undefined })} className={styles.options}>
          {isOpen && items.map((item, index) => {
            const { key, text, note } = 'found' in item ? optionOf(item.found) : { key: 'add', text: toAdd, note: undefined };
            return (
              <li key={key} {...combobox.getItemProps({ item, index })} className={index === highlightedIndex ? styles.highlighted : styles.option}>
                <span>{text}</span>
                {note !== undefined && note !== '' && <span className={styles.note}>{note}</span>}
              </li>
            );
          })}
        </ul>
      </div>
      <p className={styles.spoken} role="status">{spoken}</p>
      {message !== undefined && <p className={styles.message} id={`${id}-message`} role="alert">{message}</p>}
    </div>
  );
}

type Item<T> = { readonly found: T } | { readonly typed: string };

function itemsOf<T>(found: readonly T[], typed: string | undefined, more: ComboboxMore<T> = {}): { readonly items: Item<T>[]; readonly isNear: boolean; readonly toAdd: string } {
  const { isSuggestion = () => false, add } = more;
  const known = found.map((each) => ({ found: each }));
  const isOffered = add !== undefined && typed !== undefined;
  return { items: isOffered ? [...known, { typed }] : known, isNear: found.length > 0 && found.every(isSuggestion), toAdd: isOffered ? add.textOf(typed) : '' };
}

function countText(count: number, isNear: boolean, nothingFound: string, words: ReturnType<typeof formWords>): string {
  if (count === 0) return nothingFound;
  if (isNear) return `${nothingFound} ${count === 1 ? words.nearOne : fill(words.nearMany, count)}`;
  return count === 1 ? words.foundOne : fill(words.found, count);
}
