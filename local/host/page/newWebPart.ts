import { createHash } from 'node:crypto';
import type { Language } from '../../../src/loc/wording';
import type { Manifest } from '../runtime/manifest';
import type { CanvasWebPart } from './canvasStore';

type Localised = Readonly<Record<string, string>>;

interface PreconfiguredEntry {
  readonly title: Localised;
  readonly description: Localised;
  readonly properties: Readonly<Record<string, unknown>>;
}

/** A web part as somebody who adds it to the page gets it: from its manifest, with an instance id that belongs to the page. */
export function newWebPart(page: string, manifest: Manifest, language: Language): CanvasWebPart {
  const [entry] = (manifest as Manifest & { readonly preconfiguredEntries: readonly PreconfiguredEntry[] }).preconfiguredEntries;
  const text = (texts: Localised): string => (language === 'cy' ? texts['cy-GB'] ?? texts.default : texts.default);
  return {
    id: manifest.id,
    instanceId: guidOf(`${page} ${manifest.id}`),
    title: text(entry.title),
    description: text(entry.description),
    dataVersion: '1.0',
    properties: entry.properties
  };
}

function guidOf(text: string): string {
  const digits = createHash('sha256').update(text).digest('hex');
  return `${digits.slice(0, 8)}-${digits.slice(8, 12)}-4${digits.slice(13, 16)}-8${digits.slice(17, 20)}-${digits.slice(20, 32)}`;
}
