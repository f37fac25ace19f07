import { join } from 'node:path';
import { registerWords } from '../../src/loc/register';
import { peerDir } from './peerProject';

const words = registerWords('en');

/** A web part that is measured. */
export interface Subject {
  readonly name: string;
  readonly webPartId: string;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly releaseDir: string;
  /** Shown for as long as not every entry can be searched. */
  readonly loadingTexts: readonly string[];
}

export const register: Subject = {
  name: 'register',
  webPartId: '6f0e6d0a-6a5e-4b41-9a53-6a3f2f8f7b01',
  properties: { siteUrl: '' },
  releaseDir: join(__dirname, '..', '..', 'release'),
  loadingTexts: [words.loadingRest, words.loadingTexts]
};

/** Shows its first hundred rows while it loads the rest, as the register does. */
export const peer: Subject = {
  name: 'peer',
  webPartId: '3b7c1e52-8a0d-4f39-b3c4-2f1d5a9e6c70',
  properties: { siteUrl: '', early: true },
  releaseDir: join(peerDir, 'release'),
  loadingTexts: [' so far']
};

/** Gives its control all rows at once. */
export const peerAtOnce: Subject = { ...peer, name: 'peer, all rows at once', properties: { siteUrl: '', early: false } };
