import type { BrokenOffImport } from '../../../src/data/import/brokenOffImport';
import type { EarlierReading } from '../../../src/data/import/earlierReadings';
import type { UndoResult } from '../../../src/data/import/carryOutUndo';
import type { ImportResult } from '../../../src/data/import/importOutcome';
import type { PastImport } from '../../../src/data/import/pastImports';
import type { FoundPerson, ImportFacts } from '../../../src/domain/import/importFacts';
import type { ImportPlan } from '../../../src/domain/import/importPlan';
import type { UndoPlan } from '../../../src/domain/import/undoPlan';
import { indexOrganisations } from '../../../src/domain/organisation/organisationIndex';
import type { OutSheet } from '../../../src/domain/sheet/outSheet';
import type { Sheet } from '../../../src/domain/sheet/workbook';
import { Waits } from '../../../src/ui/waits';
import type { ImportGateway, Running } from '../../../src/webparts/setup/import/importGateway';
import { knownOrganisation } from '../organisation/knownOrganisation';

/** A gateway whose answers a test can change and whose runs it ends. */
export interface FakeImports extends ImportGateway {
  sheets: readonly Sheet[];
  /** What reading a file rejects with. */
  unreadable?: Error;
  register: ImportFacts;
  suggestedPeople: ReadonlyMap<string, FoundPerson>;
  readonly ran: ImportPlan[];
  /** Ids. */
  readonly setAsides: string[];
  readonly written: (readonly OutSheet[])[];
  pastImports: readonly PastImport[];
  earlierReadings: readonly EarlierReading[];
  broken?: BrokenOffImport;
  undoPlan: UndoPlan;
  /** Of what is running. */
  running?: Running;
  finish?: (result: ImportResult) => void;
  finishUndo?: (result: UndoResult) => void;
}

export const megan: FoundPerson = { oid: 'megan', loginName: 'i:0#.f|membership|megan@council.example', name: 'Megan Pugh', mail: 'megan@council.example' };

export function fakeImports(sheets: readonly Sheet[]): FakeImports {
  const files = new Map<string, File>();
  const readings = new Map<string, Awaited<ReturnType<ImportGateway['kept']['readingOf']>>>();
  const fake: FakeImports = {
    sheets, suggestedPeople: new Map(), ran: [], setAsides: [], written: [], pastImports: [], earlierReadings: [], siteUrl: 'https://council.example/sites/p',
    register: facts(), undoPlan: { importId: 'i-1', entries: [], memberships: [], organisations: [], setBack: [], kept: [] },
    newId: () => 'i-1',
    kept: {
      keepFile: async (id, file) => void files.set(id, file),
      fileOf: async (id) => files.get(id),
      dropFile: async (id) => void files.delete(id),
      keepReading: async (headings, reading) => void readings.set(headings, reading),
      readingOf: async (headings) => readings.get(headings)
    },
    offered: async () => ({ kind: ['Partnership', 'Collaboration'], stage: ['Idea', 'Running', 'Closed'], sector: ['Local authority', 'Police', 'Voluntary and community sector'] }),
    read: async (file) => {
      if (fake.unreadable !== undefined) throw fake.unreadable;
      return { name: file.name, fingerprint: `print of ${file.name}`, file, workbook: { sheets: fake.sheets } };
    },
    facts: async () => fake.register,
    people: async () => new Map(),
    suggestPeople: async () => fake.suggestedPeople,
    findPeople: async () => [megan],
    run: (plan, _, __, running) => {
      fake.ran.push(plan);
      fake.running = running;
      return new Promise((resolve) => { fake.finish = resolve; });
    },
    waits: new Waits(),
    earlier: async () => fake.earlierReadings,
    brokenOff: async () => fake.broken,
    past: async () => fake.pastImports,
    planUndo: async () => fake.undoPlan,
    setAside: async (importId) => { fake.setAsides.push(importId); fake.broken = undefined; },
    undo: (_, running) => {
      fake.running = running;
      return new Promise((resolve) => { fake.finishUndo = resolve; });
    },
    write: async (written) => { fake.written.push(written); return new Blob(['sheet']); },
    example: async () => new Blob(['example'])
  };
  return fake;
}

function facts(): ImportFacts {
  return {
    today: '2026-11-16',
    entries: [
      { id: 7, version: '"1"', values: { reference: { kind: 'text', text: 'P-0007' }, name: { kind: 'text', text: 'Heritage Trails' }, kind: { kind: 'choice', text: 'Partnership' }, stage: { kind: 'choice', text: 'Running' }, service: { kind: 'choice', text: 'Housing' } } }
    ],
    membersOf: new Map(),
    organisations: indexOrganisations([knownOrganisation(1, 'Gwent Police', { sector: 'Police' }), knownOrganisation(2, 'Torfaen County Borough Council')]),
    choices: { kind: ['Partnership', 'Collaboration'], stage: ['Idea', 'Running', 'Closed'], service: ['Housing', 'Finance', 'Public Protection'] },
    sectors: ['Local authority', 'Police', 'Voluntary and community sector'],
    alsoCalled: new Map(), people: new Map(), claimed: new Map()
  };
}
