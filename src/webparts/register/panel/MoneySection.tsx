import * as React from 'react';
import { Entry } from '../../../domain/partnership/entry';
import { entryWords } from '../../../loc/entry';
import { moneyText, numberText } from '../../../loc/money';
import { Language } from '../../../loc/wording';
import { Fact, Facts } from '../../../ui/panel/Facts';
import { Section } from '../../../ui/panel/Section';

interface Props {
  readonly entry: Entry;
  readonly language: Language;
}

/** What it costs the council, and what the whole of it costs (S12, K12). Nothing recorded is not the same as nothing. */
export function MoneySection({ entry, language }: Props): React.ReactElement {
  const words = entryWords(language);
  const money = (pence: number | undefined): string | undefined => (pence === undefined ? undefined : moneyText(pence));
  return (
    <Section id="entry-money" title={words.money}>
      <Facts>
        <Fact name={words.annualContribution} empty={words.notRecorded}>{money(entry.annualContribution)}</Fact>
        <Fact name={words.inKind} empty={words.notRecorded}>{money(entry.inKind)}</Fact>
        <Fact name={words.staffDays} empty={words.notRecorded}>{entry.staffDays === undefined ? undefined : numberText(entry.staffDays)}</Fact>
        <Fact name={words.totalBudget} empty={words.notRecorded}>{money(entry.totalBudget)}</Fact>
      </Facts>
    </Section>
  );
}
