import type { ListCell } from './listCell';
import { textCell } from './listCell';
import type { ListFacts } from './listDrafts';
import { messyDay } from './mess/days';
import { messyMoney } from './mess/money';
import { messyOfficer } from './mess/officers';
import { messyPartners } from './mess/partners';
import { prose } from './mess/prose';
import { messyService } from './mess/services';
import type { MessyRow } from './messyRow';

/** A list made by a policy unit for its scrutiny committee: who, what for, which papers, whose money. */
export const headingsA: readonly string[] = [
  'Title of\nPartnership ', 'Service ', 'Responsible\nOfficer', 'Objective(s)', 'Governance documents', 'Reporting arrangements ', 'Council contribution:\nGrant £', 'Council contribution:\nRevenue £ ',
  'In kind', 'Total Budget ', 'Liabilities', 'Risks', 'Risks', 'Targets', 'Partners', 'Date commenced', 'Check'
];

export const placesA = { name: 0, purpose: 3, grant: 6, revenue: 7, budget: 9 } as const;

export function rowA(facts: ListFacts): MessyRow {
  const { random, name, purpose } = facts;
  const service = messyService(facts.service, random);
  const officer = messyOfficer(facts.officer, facts.leaver, random);
  const revenue = messyMoney(facts.money, random);
  const inKind = messyMoney(facts.inKind, random);
  const budget = messyMoney(facts.budget, random);
  const grant = random.chance(0.3) ? messyMoney(1000 * random.between(1, 90), random).cell : undefined;
  const partners = messyPartners(facts.partners, random);
  const start = messyDay(facts.start, random);
  const say = (texts: readonly string[]): ListCell | undefined => {
    const text = random.pick(texts);
    return text === '' ? undefined : textCell(text);
  };
  return {
    kind: 'entry',
    cells: [
      textCell(name), service.cell, officer.cell, purpose === '' ? undefined : textCell(purpose), say(prose.governance), say(prose.reporting), grant, revenue.cell, inKind.cell, budget.cell,
      say(prose.liabilities), say(prose.risks), say(prose.rating), say(prose.targets), partners.cell, start.cell, { kind: 'error', text: '#REF!' }
    ],
    means: {
      name, purpose, service: service.means, leadOfficer: officer.means, annualContribution: revenue.means, inKind: inKind.means, totalBudget: budget.means, partners: partners.partners, start: start.means
    }
  };
}
