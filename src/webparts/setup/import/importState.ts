import type { BrokenOffImport } from '../../../data/import/brokenOffImport';
import type { EarlierReading } from '../../../data/import/earlierReadings';
import type { ImportResult } from '../../../data/import/importOutcome';
import type { Answers } from '../../../domain/import/answers';
import type { ImportFacts } from '../../../domain/import/importFacts';
import type { ImportPlan } from '../../../domain/import/importPlan';
import type { Mapping } from '../../../domain/import/mapping';
import type { Question } from '../../../domain/import/question';
import type { Table } from '../../../domain/import/table';
import type { Offered, ReadFile } from './importGateway';

/** How an earlier list with the same headings was read; this browser does not know when and by whom. */
export interface Remembered extends Pick<EarlierReading, 'mapping' | 'by'> {
  readonly answers: Answers;
  readonly begun?: string;
}

/** What somebody has chosen so far; steps back and forth keep it. */
export interface Draft {
  readonly importId: string;
  readonly read: ReadFile;
  readonly offered: Offered;
  /** Place of the sheet in the workbook. */
  readonly sheetAt: number;
  readonly table: Table;
  readonly mapping: Mapping;
  /** How lists were read before, the last first. */
  readonly earlier: readonly EarlierReading[];
  /** What mapping and answers began as, when they are those of an earlier import. */
  readonly remembered?: Remembered;
  readonly answers: Answers;
  /** The import that was broken off and is gone on with. */
  readonly resumes?: BrokenOffImport;
}

/** What the register says about the file. */
export interface Asked {
  readonly facts: ImportFacts;
  readonly questions: readonly Question[];
}

interface Count {
  readonly done: number;
  readonly of: number;
}

interface Checked {
  readonly draft: Draft;
  readonly asked: Asked;
  readonly plan: ImportPlan;
}

/** `problem`: why the next step did not come. */
export type ImportState =
  | { readonly kind: 'start'; readonly problem?: unknown; readonly resuming?: BrokenOffImport; readonly isFirst?: boolean }
  | { readonly kind: 'reading'; readonly name: string; readonly share: number; readonly resuming?: BrokenOffImport }
  | { readonly kind: 'columns'; readonly draft: Draft; readonly problem?: unknown }
  | { readonly kind: 'asking'; readonly draft: Draft; readonly count?: Count }
  | { readonly kind: 'questions'; readonly draft: Draft; readonly asked: Asked; readonly problem?: unknown }
  | { readonly kind: 'planning'; readonly draft: Draft; readonly asked: Asked; readonly count?: Count }
  | ({ readonly kind: 'check' } & Checked)
  | ({ readonly kind: 'running'; readonly count?: Count; readonly isStopping: boolean } & Checked)
  | ({ readonly kind: 'ended'; readonly result: ImportResult } & Checked);

export type ImportEvent =
  | { readonly type: 'shown'; readonly state: ImportState }
  | { readonly type: 'read'; readonly share: number }
  | { readonly type: 'counted'; readonly count: Count }
  | { readonly type: 'mapped'; readonly mapping: Mapping }
  | { readonly type: 'answered'; readonly answers: Answers }
  | { readonly type: 'stopping' };

/** What comes too late for the step that is shown changes nothing. */
export function importReducer(state: ImportState, event: ImportEvent): ImportState {
  switch (event.type) {
    case 'shown': return event.state;
    case 'read': return state.kind === 'reading' ? { ...state, share: event.share } : state;
    case 'counted': return state.kind === 'asking' || state.kind === 'planning' || state.kind === 'running' ? { ...state, count: event.count } : state;
    case 'mapped': return state.kind === 'columns' ? { ...state, problem: undefined, draft: { ...state.draft, mapping: event.mapping } } : state;
    case 'answered': {
      if (state.kind === 'questions') return { ...state, problem: undefined, draft: { ...state.draft, answers: event.answers } };
      return state.kind === 'check' ? { ...state, draft: { ...state.draft, answers: event.answers } } : state;
    }
    case 'stopping': return state.kind === 'running' ? { ...state, isStopping: true } : state;
  }
}
