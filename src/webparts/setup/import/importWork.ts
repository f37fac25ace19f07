import type { BrokenOffImport } from '../../../data/import/brokenOffImport';
import { headingsKey } from '../../../domain/import/headingsKey';
import type { ImportPlan } from '../../../domain/import/importPlan';
import type { ImportResult } from '../../../data/import/importOutcome';
import { personTexts } from '../../../domain/import/personTexts';
import { Pause, planImport } from '../../../domain/import/planImport';
import type { Question } from '../../../domain/import/question';
import { questionsOf } from '../../../domain/import/questionsOf';
import { startBreath } from '../../../workbook/breath';
import { firstDraft, resumedDraft } from './draftOf';
import type { ImportGateway, Reading, Running } from './importGateway';
import type { Asked, Draft } from './importState';
import { OtherFile } from './otherFile';

/** Rejects with an `OtherFile` when it is not the file of the import that is to be gone on with. */
export async function openFile(gateway: ImportGateway, file: File, resuming: BrokenOffImport | undefined, reading: Reading): Promise<Draft> {
  const read = await gateway.read(file, reading);
  if (resuming === undefined) return firstDraft(gateway, read);
  if (read.fingerprint !== resuming.fingerprint) throw new OtherFile(resuming.fileName);
  return resumedDraft(gateway, read, resuming);
}

/** What the register says about it, whom its texts mean, and what remains to be decided. */
export async function askAbout(gateway: ImportGateway, { table, mapping, resumes }: Draft, running: Running): Promise<Asked> {
  const known = await gateway.facts();
  const people = await gateway.people(personTexts(table, mapping), known.entries, running);
  const facts = { ...known, people, claimed: resumes?.claimed ?? known.claimed };
  const { taken } = startBreath(running.signal);
  const questions = await questionsOf(table, mapping, facts, taken);
  return { facts, questions: await withPeople(gateway, questions, running) };
}

/** A question to the directory for each: those in the most rows, and not for long. */
const mostSuggested = 100;

async function withPeople(gateway: ImportGateway, questions: readonly Question[], running: Running): Promise<readonly Question[]> {
  const texts = questions.flatMap(({ kind, text }) => (kind === 'person' ? [text] : [])).slice(0, mostSuggested);
  const suggested = texts.length === 0 ? undefined : await gateway.suggestPeople(texts, running);
  return questions.map((question) => (question.kind === 'person' ? { ...question, suggested: suggested?.get(question.text) } : question));
}

export async function planFor({ table, mapping, answers }: Draft, { facts }: Asked, { signal, onProgress }: Running): Promise<ImportPlan> {
  const breath = startBreath(signal);
  const pause: Pause = async (rows) => {
    if (!breath.isDue()) return undefined;
    onProgress(rows, table.rows.length);
    return breath.taken();
  };
  return planImport(table, mapping, answers, facts, pause);
}

/** The file is kept until the import has come to its end, and how it was read for the next file of its kind. */
export async function carryOut(gateway: ImportGateway, draft: Draft, { facts }: Asked, plan: ImportPlan, running: Running): Promise<ImportResult> {
  const { importId, read, mapping, answers, table } = draft;
  const headings = headingsKey(table);
  await Promise.all([gateway.kept.keepFile(importId, read.file), gateway.kept.keepReading(headings, { mapping, answers })]);
  const result = await gateway.run(plan, { importId, fileName: read.name, fingerprint: read.fingerprint, headings, mapping, answers }, facts, running);
  if (result.stopped === undefined) await gateway.kept.dropFile(importId);
  return result;
}
