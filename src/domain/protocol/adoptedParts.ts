import { canonicalJson } from '../record/canonicalJson';
import { Protocol, versionName } from './protocol';

/*
 * How the list Adopted protocols holds a version: a row of its own, its head (part 0), and its JSON cut into parts. A part bears the hash of the whole, so that parts of
 * another content under the same name, left by somebody who was broken off, are never taken for its own. No row is ever written over; the head is written last, and
 * claims the name.
 */

/** SharePoint holds 63,999 in a Note. */
const mostOfPart = 60_000;

export interface CutProtocol {
  readonly name: string;
  readonly hash: string;
  readonly parts: readonly string[];
}

/** @param text of the protocol, as `adoptedText` gives it. @param hash its SHA-256, in hex. */
export function cutProtocol(protocol: Protocol, text: string, hash: string): CutProtocol {
  return { name: versionName(protocol), hash, parts: cut(text) };
}

export function adoptedText(protocol: Protocol): string {
  return canonicalJson(protocol);
}

export function headValues({ name, hash }: CutProtocol, title: string): Readonly<Record<string, string | number>> {
  return { Title: title.slice(0, 255), Piece: `${name}#0`, Protocol: name, Part: 0, Hash: hash };
}

export function partValues({ name, hash, parts }: CutProtocol, part: number): Readonly<Record<string, string | number>> {
  return { Title: `${name}, ${part} / ${parts.length}`, Piece: `${name}#${part}#${hash.slice(0, 8)}`, Protocol: name, Part: part, Hash: hash, Content: parts[part - 1] };
}

/** Never beside a space, which SharePoint may trim, nor within a character of two code units. */
function cut(text: string): readonly string[] {
  const parts: string[] = [];
  for (let start = 0; start < text.length;) {
    let end = Math.min(start + mostOfPart, text.length);
    while (end < text.length && !isFirm(text.charAt(end - 1) + text.charAt(end))) end--;
    parts.push(text.slice(start, end));
    start = end;
  }
  return parts;
}

function isFirm(around: string): boolean {
  return !/\s/.test(around) && !/[\ud800-\udfff]/.test(around);
}
