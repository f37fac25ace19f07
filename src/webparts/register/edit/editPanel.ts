import type { ComponentType } from 'react';
import type { ListRights, ListStore } from '../../../data/stores/listStore';
import type { RegisterAddress } from '../../../domain/register/address';
import type { RegisterRow } from '../../../domain/register/row';
import type { Language } from '../../../loc/wording';
import type { Waits } from '../../../ui/waits';
import type { RegisterSite } from '../registerSite';

/** What every panel that the Edit menu opens is given. */
export interface EditPanelProps {
  readonly site: RegisterSite;
  readonly store: ListStore;
  readonly waits: Waits;
  readonly language: Language;
  /** The entries that the register shows just now, in its order. */
  readonly rows: readonly RegisterRow[];
  /** More of them may come. */
  readonly isLoading: boolean;
  onClose(): void;
  /** The lists hold something else than the register shows. */
  onChanged(): void;
}

interface Choice {
  readonly key: string;
  readonly title: Readonly<Record<Language, string>>;
  /** What the signed-in person has to be allowed in the register's list to see it on offer. */
  readonly needs: keyof ListRights;
}

/** Something with an address of its own, so that a link leads there. */
export interface AddressChoice extends Choice {
  readonly kind: 'address';
  readonly address: Partial<RegisterAddress>;
}

export interface PanelChoice extends Choice {
  readonly kind: 'panel';
  /** A part of its own, fetched when it is chosen. */
  load(): Promise<ComponentType<EditPanelProps>>;
}

export type EditChoice = AddressChoice | PanelChoice;
