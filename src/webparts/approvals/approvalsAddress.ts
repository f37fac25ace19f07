import type { GoTo as GoToPlace, Places } from '../../ui/place/addressPlace';

/** What of the approvals is open. */
export type Place =
  | { readonly kind: 'waiting' | 'decided' | 'inFlight' | 'exceptions' | 'notices' }
  /** Id of the step. */
  | { readonly kind: 'step'; readonly id: number }
  /** How far the form with this id has come. */
  | { readonly kind: 'course'; readonly form: number };

export type GoTo = GoToPlace<Place>;

const tabs = ['decided', 'inFlight', 'exceptions', 'notices'] as const;
const ownNames = ['tab', 'step', 'course'];

function readPlace(query: string): Place {
  const parameters = new URLSearchParams(query);
  const idOf = (name: string): number | undefined => (/^[1-9]\d{0,8}$/.test(parameters.get(name) ?? '') ? Number(parameters.get(name)) : undefined);
  const [step, form] = [idOf('step'), idOf('course')];
  if (step !== undefined) return { kind: 'step', id: step };
  if (form !== undefined) return { kind: 'course', form };
  return { kind: tabs.find((tab) => tab === parameters.get('tab')) ?? 'waiting' };
}

function writePlace(query: string, place: Place): string {
  const parameters = new URLSearchParams(query);
  ownNames.forEach((name) => parameters.delete(name));
  if (place.kind === 'step') parameters.set('step', String(place.id));
  else if (place.kind === 'course') parameters.set('course', String(place.form));
  else if (place.kind !== 'waiting') parameters.set('tab', place.kind);
  const written = parameters.toString();
  return written ? `?${written}` : '';
}

export const approvalsPlaces: Places<Place> = { read: readPlace, write: writePlace };
