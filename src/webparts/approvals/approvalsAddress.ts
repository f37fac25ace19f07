import { terms, type Term } from '../../domain/protocol/protocol';
import type { GoTo as GoToPlace, Places } from '../../ui/place/addressPlace';

/** What of the approvals is open. */
export type Place =
  | { readonly kind: 'waiting' | 'decided' | 'exceptions' | 'notices' }
  | ({ readonly kind: 'inFlight' } & InFlightChoice)
  /** Id of the step. */
  | { readonly kind: 'step'; readonly id: number }
  /** How far the form with this id has come. */
  | { readonly kind: 'course'; readonly form: number };

/** Which of what is under way; without it what the reader most likely wants. */
export interface InFlightChoice {
  readonly group?: InFlightGroup;
  readonly service?: string;
  /** Whose turn it is: one of the protocol's roles. */
  readonly role?: Term;
}

export const inFlightGroups = ['mine', 'all', 'overdue'] as const;
export type InFlightGroup = (typeof inFlightGroups)[number];

export type GoTo = GoToPlace<Place>;

const tabs = ['decided', 'inFlight', 'exceptions', 'notices'] as const;
const ownNames = ['tab', 'step', 'course', 'group', 'service', 'role'];

function readPlace(query: string): Place {
  const parameters = new URLSearchParams(query);
  const idOf = (name: string): number | undefined => (/^[1-9]\d{0,8}$/.test(parameters.get(name) ?? '') ? Number(parameters.get(name)) : undefined);
  const [step, form] = [idOf('step'), idOf('course')];
  if (step !== undefined) return { kind: 'step', id: step };
  if (form !== undefined) return { kind: 'course', form };
  const kind = tabs.find((tab) => tab === parameters.get('tab')) ?? 'waiting';
  return kind === 'inFlight' ? { kind, ...choiceIn(parameters) } : { kind };
}

function choiceIn(parameters: URLSearchParams): InFlightChoice {
  const [group, role] = [inFlightGroups.find((each) => each === parameters.get('group')), terms.find((each) => each === parameters.get('role'))];
  const service = parameters.get('service');
  return { ...(group && { group }), ...(service && { service }), ...(role && { role }) };
}

function writePlace(query: string, place: Place): string {
  const parameters = new URLSearchParams(query);
  ownNames.forEach((name) => parameters.delete(name));
  if (place.kind === 'step') parameters.set('step', String(place.id));
  else if (place.kind === 'course') parameters.set('course', String(place.form));
  else if (place.kind !== 'waiting') parameters.set('tab', place.kind);
  if (place.kind === 'inFlight') (['group', 'service', 'role'] as const).forEach((name) => { const value = place[name]; if (value !== undefined) parameters.set(name, value); });
  const written = parameters.toString();
  return written ? `?${written}` : '';
}

export const approvalsPlaces: Places<Place> = { read: readPlace, write: writePlace };
