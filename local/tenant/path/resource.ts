import type { Securable } from '../permissions/permissions';
import type { PermissionKind } from '../permissions/permissionMask';
import type { Answer } from '../protocol/answer';
import { errors } from '../protocol/errors';
import type { Argument, Segment } from './tokenize';
import { named } from '../protocol/named';

/** The request as an operation needs it. */
export interface Input {
  readonly query: URLSearchParams;
  /** Body as an object; `{}` when there is none. Refused when it is not JSON. */
  readonly json: () => Record<string, unknown>;
  readonly bytes: Uint8Array;
  /** Sent as `odata=verbose`: arrays in `{results: […]}`, types in `__metadata`. */
  readonly verbose: boolean;
  readonly ifMatch: string | undefined;
}

/** Something that can be asked for, with the right it needs. The pipeline checks the right before it runs. */
export interface Operation {
  /** `any`: signed in is enough. */
  readonly right: PermissionKind | 'any';
  readonly on: Securable;
  readonly run: (input: Input) => Answer | Promise<Answer>;
}

export const verbs = ['GET', 'POST', 'MERGE', 'PUT', 'DELETE'] as const;
export type Verb = (typeof verbs)[number];

/** One object of the service: what lies below it, and what can be done with it. */
export interface Resource {
  /** By name in lower case. A child throws when it is not there. */
  readonly children?: Readonly<Record<string, (segment: Segment) => Resource>>;
  /** One of its properties, where no child has that name. Also by its name in lower case. */
  readonly property?: (name: string) => Resource | undefined;
  readonly operations?: Partial<Record<Verb, Operation>>;
}

/** Walks from a resource along the rest of a path. */
export function walk(root: Resource, segments: readonly Segment[]): Resource {
  return segments.reduce((resource, segment) => {
    const name = segment.name.toLowerCase();
    const found = named(resource.children, name)?.(segment) ?? resource.property?.(name);
    if (found === undefined) throw errors.noSuchResource(segment.name);
    return found;
  }, root);
}

/** An argument given by its name or at its place. */
export function argument(segment: Segment, name: string, place = 0): Argument {
  const value = segment.named[name.toLowerCase()] ?? segment.values?.[place];
  if (value === undefined) throw errors.missingArgument(name);
  return value;
}

export function textArgument(segment: Segment, name: string, place = 0): string {
  return String(argument(segment, name, place) ?? '');
}

export function numberArgument(segment: Segment, name: string, place = 0): number {
  const value = Number(argument(segment, name, place));
  if (!Number.isInteger(value)) throw errors.invalidArgument(`The parameter ${name} must be a whole number.`);
  return value;
}

export const hasArguments = (segment: Segment): boolean => (segment.values?.length ?? 0) > 0 || Object.keys(segment.named).length > 0;
