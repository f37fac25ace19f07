import { useCallback, useEffect, useReducer, useRef } from 'react';
import { ImportTally } from '../../../data/import/importTally';
import { interruptionOf } from '../../../data/import/stopped';
import type { BrokenOffImport } from '../../../data/import/brokenOffImport';
import type { Answers } from '../../../domain/import/answers';
import type { Mapping } from '../../../domain/import/mapping';
import { withTable } from './draftOf';
import type { ImportGateway } from './importGateway';
import { Asked, Draft, importReducer, ImportState } from './importState';
import { askAbout, carryOut, openFile, planFor } from './importWork';

export interface Import {
  readonly state: ImportState;
  choose(file: File): void;
  startOver(): void;
  /** Ends what is going on and returns to the step before. */
  cancel(): void;
  map(mapping: Mapping): void;
  chooseTable(draft: Draft, sheetAt: number, headerRow?: number): void;
  toColumns(draft: Draft): void;
  ask(draft: Draft): void;
  answer(answers: Answers): void;
  toQuestions(draft: Draft, asked: Asked): void;
  plan(draft: Draft, asked: Asked): void;
  run(state: Extract<ImportState, { kind: 'check' }>): void;
  stop(): void;
  /** With the import that was broken off; its file is asked for where the browser has not kept it. */
  resume(brokenOff: BrokenOffImport): void;
  /** With the import that has stopped in this tab. */
  goOn(draft: Draft): void;
}

/** @param onEnded the journal of imports says something new. */
export function useImport(gateway: ImportGateway, onEnded: () => void): Import {
  const [state, send] = useReducer(importReducer, { kind: 'start', isFirst: true });
  const task = useRef(new AbortController());
  const isOpen = useRef(true);
  const show = useCallback((next: ImportState) => { if (isOpen.current) send({ type: 'shown', state: next }); }, []);
  // Closing the page stops after the batch that is on its way; the rest is offered the next time.
  useEffect(() => () => { isOpen.current = false; task.current.abort(); }, []);

  /** One thing at a time: what was going on before is given up. */
  const begin = useCallback(<T>(shown: ImportState, work: (signal: AbortSignal) => Promise<T>, then: (done: T) => void, failed: (problem: unknown) => void): void => {
    task.current.abort();
    const mine = new AbortController();
    task.current = mine;
    show(shown);
    work(mine.signal).then(
      (done) => { if (!mine.signal.aborted) then(done); },
      (problem: unknown) => { if (!mine.signal.aborted) failed(problem); }
    );
  }, [show]);
  const running = (signal: AbortSignal): { signal: AbortSignal; onProgress(done: number, of: number): void } => (
    { signal, onProgress: (done, of) => { if (!signal.aborted) send({ type: 'counted', count: { done, of } }); } }
  );

  const plan = (draft: Draft, asked: Asked): void => begin(
    { kind: 'planning', draft, asked }, (signal) => planFor(draft, asked, running(signal)),
    (made) => show({ kind: 'check', draft, asked, plan: made }), (problem) => show({ kind: 'questions', draft, asked, problem })
  );
  const ask = (draft: Draft): void => begin(
    { kind: 'asking', draft }, (signal) => askAbout(gateway, draft, running(signal)),
    (asked) => (draft.resumes?.answers === undefined ? show({ kind: 'questions', draft, asked }) : plan(draft, asked)), (problem) => show({ kind: 'columns', draft, problem })
  );
  const open = (file: File, resuming: BrokenOffImport | undefined): void => begin(
    { kind: 'reading', name: file.name, share: 0, resuming },
    (signal) => openFile(gateway, file, resuming, { signal, onProgress: (share) => { if (!signal.aborted) send({ type: 'read', share }); } }),
    (draft) => (resuming === undefined ? show({ kind: 'columns', draft }) : ask(draft)), (problem) => show({ kind: 'start', resuming, problem })
  );

  return {
    state, ask, plan,
    choose: (file) => open(file, state.kind === 'start' ? state.resuming : undefined),
    startOver: () => { task.current.abort(); show({ kind: 'start' }); },
    cancel: () => { task.current.abort(); show(before(state)); },
    map: (mapping) => send({ type: 'mapped', mapping }),
    chooseTable: (draft, sheetAt, headerRow) => begin(
      { kind: 'columns', draft }, () => withTable(gateway, draft, sheetAt, headerRow),
      (next) => show({ kind: 'columns', draft: next }), (problem) => show({ kind: 'columns', draft, problem })
    ),
    toColumns: (draft) => show({ kind: 'columns', draft }),
    answer: (answers) => send({ type: 'answered', answers }),
    toQuestions: (draft, asked) => show({ kind: 'questions', draft, asked }),
    run: ({ draft, asked, plan: planned }) => {
      task.current = new AbortController();
      const { signal } = task.current;
      const ended = (result: Extract<ImportState, { kind: 'ended' }>['result']): void => { show({ kind: 'ended', draft, asked, plan: planned, result }); onEnded(); };
      show({ kind: 'running', draft, asked, plan: planned, isStopping: false });
      const onProgress = (done: number, of: number): void => send({ type: 'counted', count: { done, of } });
      carryOut(gateway, draft, asked, planned, { signal, onProgress }).then(ended, (error: unknown) => ended(new ImportTally(planned).result(interruptionOf(error))));
    },
    stop: () => { task.current.abort(); send({ type: 'stopping' }); },
    resume: (brokenOff) => begin(
      { kind: 'reading', name: brokenOff.fileName, share: 0, resuming: brokenOff }, () => gateway.kept.fileOf(brokenOff.importId),
      (file) => (file === undefined ? show({ kind: 'start', resuming: brokenOff }) : open(file, brokenOff)), () => show({ kind: 'start', resuming: brokenOff })
    ),
    goOn: ({ importId, read }) => begin(
      { kind: 'reading', name: read.name, share: 0 }, () => gateway.brokenOff(),
      (brokenOff) => open(read.file, brokenOff?.importId === importId ? brokenOff : undefined), (problem) => show({ kind: 'start', problem })
    )
  };
}

function before(state: ImportState): ImportState {
  switch (state.kind) {
    case 'asking': return { kind: 'columns', draft: state.draft };
    case 'planning': return { kind: 'questions', draft: state.draft, asked: state.asked };
    case 'reading': return { kind: 'start', resuming: state.resuming };
    default: return state;
  }
}
