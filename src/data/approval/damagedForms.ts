import { isSeenDamaged } from '../../domain/approval/damage';
import type { ListStore } from '../stores/listStore';
import { coursesOfForms } from './coursesOfForms';

/** Of these forms, by their names, those whose record is seen to be damaged. One request, none for no form. */
export async function damagedForms(store: Pick<ListStore, 'inOneRequest'>, names: readonly string[]): Promise<ReadonlySet<string>> {
  const place = (name: string): { readonly id: number; readonly restricted: boolean } => ({ id: Number(name), restricted: false });
  const courses = await coursesOfForms(store, names.map(place));
  return new Set(names.filter((name) => isSeenDamaged(name, courses(place(name)))));
}
