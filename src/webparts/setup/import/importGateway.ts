import type { BrokenOffImport } from '../../../data/import/brokenOffImport';
import type { EarlierReading } from '../../../data/import/earlierReadings';
import type { UndoResult } from '../../../data/import/carryOutUndo';
import type { ImportName } from '../../../data/import/importName';
import type { ImportResult } from '../../../data/import/importOutcome';
import type { PastImport } from '../../../data/import/pastImports';
import type { UndoPlan } from '../../../domain/import/undoPlan';
import type { FoundPerson, ImportFacts } from '../../../domain/import/importFacts';
import type { ImportPlan } from '../../../domain/import/importPlan';
import type { OutSheet } from '../../../domain/sheet/outSheet';
import type { Workbook } from '../../../domain/sheet/workbook';
import type { Language } from '../../../loc/wording';
import type { Waits } from '../../../ui/waits';
import type { KeptImports } from './keptImports';

/** What the screen needs of the site, of files and of the browser. Everything rejects with a `StoreError`, files with a `WorkbookError`. */
export interface ImportGateway {
  readonly siteUrl: string;
  readonly kept: KeptImports;
  /** How long a busy SharePoint makes it wait. */
  readonly waits: Waits;
  /** Of an import. */
  newId(): string;
  offered(): Promise<Offered>;
  read(file: File, reading: Reading): Promise<ReadFile>;
  /** Of the register as it is now; nobody is looked up yet. */
  facts(): Promise<ImportFacts>;
  /** Who is meant by each text, where that is beyond doubt. */
  people(texts: readonly string[], entries: ImportFacts['entries'], running: Running): Promise<ImportFacts['people']>;
  /** Whom a text that is not beyond doubt most likely means. */
  suggestPeople(texts: readonly string[], running: Running): Promise<ReadonlyMap<string, FoundPerson>>;
  findPeople(text: string): Promise<readonly FoundPerson[]>;
  run(plan: ImportPlan, name: ImportName, facts: ImportFacts, running: Running): Promise<ImportResult>;
  brokenOff(): Promise<BrokenOffImport | undefined>;
  /** How lists were read before, the last first. */
  earlier(): Promise<readonly EarlierReading[]>;
  past(): Promise<readonly PastImport[]>;
  planUndo(importId: string): Promise<UndoPlan>;
  /** Leaves one that was broken off as it is. */
  setAside(importId: string): Promise<void>;
  undo(plan: UndoPlan, running: Running): Promise<UndoResult>;
  /** As .xlsx. */
  write(sheets: readonly OutSheet[]): Promise<Blob>;
  example(language: Language): Promise<Blob>;
}

/** Choices for what a file does not say. */
export interface Offered {
  readonly kind: readonly string[];
  readonly stage: readonly string[];
  readonly sector: readonly string[];
}

/** A file, read. */
export interface ReadFile {
  readonly name: string;
  /** SHA-256, in hex. */
  readonly fingerprint: string;
  readonly file: File;
  readonly workbook: Workbook;
}

export interface Reading {
  readonly signal: AbortSignal;
  /** From 0 to 1. */
  onProgress(share: number): void;
}

export interface Running {
  readonly signal: AbortSignal;
  onProgress(done: number, of: number): void;
}
