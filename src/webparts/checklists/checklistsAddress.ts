import type { GoTo as GoToPlace, Places } from '../../ui/place/addressPlace';

/** What of the checklists is open; a link reproduces it. */
export type Place =
  | { readonly kind: 'forms' }
  /** `action` is shown first, whosesoever it is. */
  | { readonly kind: 'actions'; readonly action?: number }
  /** A new form of this code; of the entry of this reference, unless it is a screening. */
  | { readonly kind: 'new'; readonly form: string; readonly entry?: string }
  | { readonly kind: 'form'; readonly id: number; readonly isRestricted: boolean; readonly isPrint: boolean };

const ownNames = ['tab', 'new', 'entry', 'form', 'restricted', 'view', 'action'];

/** @param query the address after `?`. */
export function readPlace(query: string): Place {
  const parameters = new URLSearchParams(query);
  const idOf = (name: string): number | undefined => (/^[1-9]\d{0,8}$/.test(parameters.get(name) ?? '') ? Number(parameters.get(name)) : undefined);
  const isPrint = parameters.get('view') === 'print';
  const [open, restricted, form] = [idOf('form'), idOf('restricted'), parameters.get('new')];
  if (open !== undefined) return { kind: 'form', id: open, isRestricted: false, isPrint };
  if (restricted !== undefined) return { kind: 'form', id: restricted, isRestricted: true, isPrint };
  if (form) return { kind: 'new', form, entry: parameters.get('entry') ?? undefined };
  return parameters.get('tab') === 'actions' ? { kind: 'actions', ...(idOf('action') !== undefined && { action: idOf('action') }) } : { kind: 'forms' };
}

/** The query with our part replaced; SharePoint's own parameters stay. */
export function writePlace(query: string, place: Place): string {
  const parameters = new URLSearchParams(query);
  ownNames.forEach((name) => parameters.delete(name));
  if (place.kind === 'actions') {
    parameters.set('tab', 'actions');
    if (place.action !== undefined) parameters.set('action', String(place.action));
  }
  if (place.kind === 'new') {
    parameters.set('new', place.form);
    if (place.entry) parameters.set('entry', place.entry);
  }
  if (place.kind === 'form') {
    parameters.set(place.isRestricted ? 'restricted' : 'form', String(place.id));
    if (place.isPrint) parameters.set('view', 'print');
  }
  const written = parameters.toString();
  return written ? `?${written}` : '';
}

export type GoTo = GoToPlace<Place>;

export const checklistsPlaces: Places<Place> = { read: readPlace, write: writePlace };
