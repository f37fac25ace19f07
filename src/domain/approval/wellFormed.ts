import { isRecord } from '../record/plainValue';
import { ChainRecord } from './chainRecord';
import { decisions } from './decision';

type EventKind = ChainRecord['event']['kind'];

/** What has to be a text in an event of each kind, for people to read it. */
const textsOf: Readonly<Record<EventKind, readonly string[]>> = {
  submitted: ['contentHash'], decided: ['step', 'comment', 'contentHash', 'nonce'], withdrawn: ['reason'], reassigned: ['step', 'to', 'reason'],
  recorded: ['body', 'date', 'comment'], adopted: ['protocol', 'hash', 'body', 'on', 'inForceFrom']
};

/** Whether a record is of the shape that it should be of: list data can be anything. That it is what was written, only its seal tells. One of a kind that this version does not know is. */
export function isWellFormed({ position, submission, previous, at, by, byName, seal, event }: ChainRecord): boolean {
  const isWhole = Number.isInteger(position) && position > 0 && [submission, previous, by, byName, seal].every(isText) && isInstant(at);
  return isWhole && isRecord(event) && isText(event.kind) && isEventWhole({ ...event });
}

function isEventWhole(event: Readonly<Record<string, unknown>>): boolean {
  const kind = event.kind as EventKind;
  if (!Object.prototype.hasOwnProperty.call(textsOf, kind)) return true;
  if (!textsOf[kind].every((name) => isText(event[name]))) return false;
  switch (kind) {
    case 'submitted': return isRecord(event.entry) && typeof event.entry.id === 'number' && typeof event.steps === 'number';
    case 'decided': return isDecision(event.decision) && (event.supersedes === undefined || isCorrection(event.supersedes));
    case 'recorded': return isDecision(event.decision) && isRecord(event.document) && isText(event.document.address);
    default: return true;
  }
}

function isCorrection(value: unknown): boolean {
  return isRecord(value) && typeof value.position === 'number' && isText(value.reason);
}

const isText = (value: unknown): boolean => typeof value === 'string';
const isInstant = (value: unknown): boolean => isText(value) && !Number.isNaN(Date.parse(String(value)));
const isDecision = (value: unknown): boolean => decisions.some((each) => each === value);
