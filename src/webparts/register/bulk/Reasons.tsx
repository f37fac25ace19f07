import * as React from 'react';
import { ItemName } from '../../../domain/bulk/heldItem';
import { Language } from '../../../loc/wording';
import { Disclosure } from '../../../ui/panel/Disclosure';
import { ItemList } from './ItemList';

export interface Reason {
  readonly key: string;
  readonly text: string;
  readonly items: readonly ItemName[];
  noteOf?(item: ItemName): string | undefined;
}

interface Props {
  readonly reasons: readonly Reason[];
  readonly idPrefix: string;
  readonly siteUrl: string;
  readonly language: Language;
}

/** Items by what is to be said of them. A reason with few items is open from the start. */
export function Reasons({ reasons, idPrefix, siteUrl, language }: Props): React.ReactElement {
  const [toggled, setToggled] = React.useState<ReadonlySet<string>>(new Set());
  const toggle = (key: string): void => setToggled((before) => new Set(before.has(key) ? Array.from(before).filter((other) => other !== key) : [...Array.from(before), key]));
  return (
    <div>
      {reasons.map(({ key, text, items, noteOf }) => (
        <Disclosure key={key} id={`${idPrefix}-${key}`} title={text} note={`(${items.length})`} open={(items.length <= fewItems) !== toggled.has(key)} onToggle={() => toggle(key)}>
          <ItemList items={items} siteUrl={siteUrl} language={language} noteOf={noteOf} />
        </Disclosure>
      ))}
    </div>
  );
}

const fewItems = 5;

/** In the order in which each key comes first. */
export function grouped<T extends ItemName>(items: readonly T[], keyOf: (item: T) => string, textOf: (key: string) => string): readonly Reason[] {
  const found = new Map<string, T[]>();
  for (const item of items) found.set(keyOf(item), [...(found.get(keyOf(item)) ?? []), item]);
  return Array.from(found).map(([key, of]) => ({ key, text: textOf(key), items: of }));
}
