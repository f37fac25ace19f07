import { join } from 'node:path';
import { registerWords } from '../../src/loc/register';
import { peerDir } from './peerProject';

const words = registerWords('en');

/** One of the two web parts that are measured. */
export interface Subject {
  readonly name: 'register' | 'peer';
  readonly webPartId: string;
  readonly releaseDir: string;
  /** Shown for as long as not every entry can be searched. */
  readonly loadingTexts: readonly string[];
}

export const register: Subject = {
  name: 'register',
  webPartId: '6f0e6d0a-6a5e-4b41-9a53-6a3f2f8f7b01',
  releaseDir: join(__dirname, '..', '..', 'release'),
  loadingTexts: [words.loadingRest, words.loadingTexts]
};

export const peer: Subject = {
  name: 'peer',
  webPartId: '3b7c1e52-8a0d-4f39-b3c4-2f1d5a9e6c70',
  releaseDir: join(peerDir, 'release'),
  loadingTexts: [' so far']
};
