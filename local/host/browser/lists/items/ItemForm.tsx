import * as React from 'react';
import { type Language, fill } from '../../../../../src/loc/wording';
import type { ListModel } from '../listModel';
import type { ListRest } from '../listRest';
import { useSaving } from '../useSaving';
import { itemWords } from '../words/itemWords';
import { listWords } from '../words/listWords';
import { ItemFields } from './ItemFields';
import { editableFields, formValues, type ItemValues } from './itemValues';
import { RecycleButton } from './RecycleButton';
import { recycleItem, saveItem, type Refusals } from './saveItem';
import { useItem } from './useItem';

interface ItemFormProps {
  readonly rest: ListRest;
  readonly list: ListModel;
  /** Absent: a new item. */
  readonly id?: number;
  readonly language: Language;
  readonly onDone: (message?: string, isGone?: boolean) => void;
}

/** The simple columns of one item, past every rule of the product: as quick edit in SharePoint's own list does it. */
export function ItemForm({ rest, list, id, language, onDone }: ItemFormProps): React.ReactElement {
  const words = itemWords(language);
  const fields = editableFields(list.fields);
  const { before, problem: notLoaded } = useItem(rest, fields, id, language);
  const [changed, setChanged] = React.useState<ItemValues>({});
  const [refusals, setRefusals] = React.useState<Refusals>({});
  const { problem = notLoaded, saving, save } = useSaving(language);
  const form = React.useRef<HTMLFormElement>(null);
  const isReady = before !== undefined;
  React.useLayoutEffect(() => form.current?.querySelector<HTMLElement>('input, textarea, select')?.focus(), [isReady]);

  const submit = (event: React.FormEvent): void => {
    event.preventDefault();
    void save(async () => {
      const values = formValues(fields, before ?? {}, { ...before, ...changed });
      const refused = id !== undefined && values.length === 0 ? {} : await saveItem(rest, id, values);
      setRefusals(refused);
      if (Object.keys(refused).length === 0) {
        onDone(listWords(language).itemSaved);
      }
    });
  };
  const recycle = (): Promise<void> => save(async () => {
    await recycleItem(rest, id ?? 0);
    onDone(listWords(language).itemRecycled, true);
  });

  return (
    <form ref={form} className="viewForm" noValidate aria-label={id === undefined ? words.newItem : fill(words.editItem, id)} onSubmit={submit}>
      {problem !== undefined && <p className="notice" role="alert">{problem}</p>}
      {!isReady && problem === undefined && <p role="status">{words.loading}</p>}
      {isReady && <ItemFields fields={fields} values={{ ...before, ...changed }} refusals={refusals} words={words} onChange={(name, value) => setChanged({ ...changed, [name]: value })} />}
      <p>{words.onlySome}</p>
      <div className="pageCommands">
        <button className="primary" disabled={saving || !isReady}>{words.save}</button>
        <button type="button" onClick={() => onDone()}>{words.cancel}</button>
        {id !== undefined && list.rights.deleteItems && <RecycleButton words={words} onRecycle={() => void recycle()} />}
      </div>
    </form>
  );
}
