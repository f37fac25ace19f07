import * as React from 'react';
import { approvalsWords } from '../../loc/approvals';
import type { Language } from '../../loc/wording';
import { placeHref } from '../../ui/place/addressPlace';
import { PlaceTabs } from '../../ui/place/PlaceTabs';
import { approvalsPlaces, GoTo, Place } from './approvalsAddress';

interface Props {
  readonly place: Place;
  /** Exceptions and notices are the policy unit's to see to. */
  readonly isPolicyUnit: boolean;
  readonly go: GoTo;
  readonly language: Language;
}

export function ApprovalsTabs({ place, isPolicyUnit, go, language }: Props): React.ReactElement {
  const words = approvalsWords(language);
  const kinds = (['waiting', 'decided', 'inFlight', 'exceptions', 'notices'] as const).filter((kind) => isPolicyUnit || (kind !== 'exceptions' && kind !== 'notices'));
  const tabs = kinds.map((kind) => ({ key: kind, text: words[kind], href: placeHref(approvalsPlaces, { kind }), isCurrent: place.kind === kind, open: () => go({ kind }) }));
  return <PlaceTabs label={words.parts} tabs={tabs} />;
}
