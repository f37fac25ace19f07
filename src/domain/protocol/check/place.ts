import { isCode } from './code';
import { Path } from './protocolProblem';

/** A path through the pack as people find it: elements of a list by their codes. */
export function placeOf(pack: unknown, path: Path): string {
  let at: unknown = pack;
  let place = '';
  for (const step of path) {
    at = within(at, step);
    if (typeof step === 'number') place += `[${codeOf(at) ?? step}]`;
    else place += place === '' ? step : `.${step}`;
  }
  return place;
}

function within(value: unknown, step: string | number): unknown {
  return typeof value === 'object' && value !== null && Object.prototype.hasOwnProperty.call(value, step) ? (value as Readonly<Record<string, unknown>>)[step] : undefined;
}

function codeOf(value: unknown): string | undefined {
  const code = within(value, 'code');
  return typeof code === 'string' && isCode(code) ? code : undefined;
}
