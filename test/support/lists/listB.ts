import { textCell } from './listCell';
import type { ListFacts } from './listDrafts';
import { messyDay } from './mess/days';
import { messyOfficer } from './mess/officers';
import { messyPartners } from './mess/partners';
import { prose } from './mess/prose';
import { messyStanding } from './mess/standing';
import type { MessyRow } from './messyRow';

/** A list made for a website: who answers for it, whether the law asks for it, what comes of it. */
export const headingsB: readonly string[] = [
  'Partnership', 'Responsible officer ', 'Lead\nmember', 'Statutory\nstatus', 'Aims', 'Expected outcomes', 'Partners involved', 'Date\ncreated ', 'Comments', 'Comments '
];

export const placesB = { name: 0, purpose: 4 } as const;

export function rowB(facts: ListFacts): MessyRow {
  const { random, name, purpose } = facts;
  const officer = messyOfficer(facts.officer, facts.leaver, random);
  const standing = messyStanding(facts.statutory, random);
  const partners = messyPartners(facts.partners, random);
  const start = messyDay(facts.start, random);
  const outcome = random.pick(prose.outcomes);
  return {
    kind: 'entry',
    cells: [
      textCell(name), officer.cell, textCell(`Cllr ${facts.member.name}`), standing.cell, purpose === '' ? undefined : textCell(purpose), outcome === '' ? undefined : textCell(outcome), partners.cell, start.cell,
      random.chance(0.1) ? textCell('check with officer') : undefined
    ],
    means: { name, purpose, leadOfficer: officer.means, statutory: standing.means, partners: partners.partners, start: start.means }
  };
}
