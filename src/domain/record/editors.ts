import { versionsKept } from '../lists/versionLimit';

/** An item as it was after a save. */
export interface ItemVersion {
  /** `3.0` */
  readonly label: string;
  /** Directory id of who saved it; absent for an application. */
  readonly by?: string;
}

export interface Editors {
  /** Directory ids. */
  readonly oids: readonly string[];
  /** No save is missing among the versions, so that nobody else can have changed the item. */
  readonly areAll: boolean;
}

/**
 * Who has changed an item. A save that leaves no version of its own, because the list keeps none or the version before was overwritten, is counted by the item
 * all the same; versions that were cut away, by a lower limit or by hand, leave a gap. Past our own limit the oldest may go.
 * @param versions newest first, the item as it is among them.
 * @param saves as the item counts them.
 */
export function editorsIn(versions: readonly ItemVersion[], saves: number): Editors {
  const oids = Array.from(new Set(versions.flatMap(({ by }) => by ?? [])));
  const isWhole = versions.every(({ label }, at) => label === `${saves - at}.0`);
  return { oids, areAll: isWhole && versions.length >= Math.min(saves, versionsKept) };
}
