import { brokenOffImport } from '../../../data/import/brokenOffImport';
import { carryOutUndo } from '../../../data/import/carryOutUndo';
import { earlierReadings } from '../../../data/import/earlierReadings';
import { findImportPeople, importPersonCandidates } from '../../../data/import/findImportPeople';
import { pastImports } from '../../../data/import/pastImports';
import { planUndo } from '../../../data/import/planUndo';
import { readImportFacts } from '../../../data/import/readImportFacts';
import { runImport } from '../../../data/import/runImport';
import { setAside } from '../../../data/import/setAside';
import { suggestPeople } from '../../../data/import/suggestPeople';
import { dayOfInstant } from '../../../data/day';
import { entryColumns } from '../../../data/entry';
import { organisationColumns } from '../../../data/organisations';
import { choicesFor, siteLists } from '../../../data/siteLists';
import type { ListStore } from '../../../data/stores/listStore';
import type { Answers } from '../../../domain/import/answers';
import { exampleSheets } from '../../../domain/import/exampleSheets';
import type { FoundPerson, ImportFacts } from '../../../domain/import/importFacts';
import { fold } from '../../../domain/register/fold';
import { choicesInWelsh, choiceText } from '../../../loc/choices';
import { exampleWorkbookWords } from '../../../loc/importExport/exampleWorkbook';
import type { Language } from '../../../loc/wording';
import { startBreath } from '../../../workbook/breath';
import { readWorkbook } from '../../../workbook/readWorkbook';
import { WorkbookError } from '../../../workbook/workbookError';
import { writeXlsx } from '../../../workbook/writeXlsx';
import { fingerprint } from './fingerprint';
import type { ImportGateway } from './importGateway';
import type { ImportStore } from './importStore';
import { openKeptImports } from './keptImports';

export function openImportGateway({ store, waits }: ImportStore, siteUrl: string, user: string): ImportGateway {
  return {
    siteUrl, waits,
    kept: openKeptImports(siteUrl, user),
    newId: () => crypto.randomUUID(),
    offered: async () => {
      const lists = await siteLists(store);
      const { kind = [], stage = [] } = choicesFor(lists, entryColumns);
      return { kind, stage, sector: choicesFor(lists, organisationColumns).sector ?? [] };
    },
    read: async (file, reading) => {
      const workbook = await readWorkbook(file, file.name, reading);
      return { name: file.name, fingerprint: await fingerprint(file).catch(() => { throw new WorkbookError('unreadable'); }), file, workbook };
    },
    facts: () => readImportFacts(store, today(), alsoCalled(), inSlices()),
    people: async (texts, entries, running) => findImportPeople(store, await store.editing(), texts, { entries, ...running }),
    suggestPeople: async (texts, running) => suggestPeople(await store.editing(), texts, running),
    findPeople: async (text) => importPersonCandidates(await store.editing(), text),
    run: async (plan, name, facts, running) => runImport(plan, name, { store, editing: await store.editing(), facts, people: peopleOf(facts, name.answers), pause: inSlices(), ...running }),
    brokenOff: () => brokenOffImport(store),
    earlier: () => earlierReadings(store),
    past: () => pastImports(store),
    planUndo: (importId) => planUndo(store, importId, inSlices()),
    setAside: async (importId) => setAside(store, await store.editing(), importId),
    undo: async (plan, running) => carryOutUndo(plan, { store, editing: await store.editing(), pause: inSlices(), ...running }),
    write: (sheets) => writeXlsx(sheets),
    example: (language) => example(store, language)
  };
}

/** Told to stop, an import or its undoing ends after the batch that is on its way, and says so itself: no signal here. */
function inSlices(): () => Promise<void> {
  return startBreath().taken;
}

function today(): ImportFacts['today'] {
  return dayOfInstant(new Date().toISOString());
}

function alsoCalled(): ImportFacts['alsoCalled'] {
  return new Map(choicesInWelsh().map(([choice, welsh]) => [fold(welsh), choice]));
}

function peopleOf({ people }: ImportFacts, answers: Answers): readonly FoundPerson[] {
  return [...Array.from(people.values()), ...Object.values(answers.people).flatMap((answer) => (answer.kind === 'person' ? [answer.person] : []))];
}

async function example(store: ListStore, language: Language): Promise<Blob> {
  const words = exampleWorkbookWords(language);
  const choices: Readonly<Partial<Record<string, readonly string[]>>> = choicesFor(await siteLists(store), entryColumns);
  const sheets = exampleSheets(words, { of: (field) => choices[field] ?? [], shown: (choice) => choiceText(choice, language) });
  return writeXlsx(sheets, { title: words.fileName, yesNo: { yes: words.yes, no: words.no } });
}
