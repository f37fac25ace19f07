import * as React from 'react';
import { checklistsWords } from '../../loc/checklists';
import type { Language } from '../../loc/wording';
import { placeHref } from '../../ui/place/addressPlace';
import { PlaceTabs } from '../../ui/place/PlaceTabs';
import { checklistsPlaces, GoTo, Place } from './checklistsAddress';

interface Props {
  readonly place: Place;
  readonly go: GoTo;
  readonly language: Language;
}

export function Tabs({ place, go, language }: Props): React.ReactElement {
  const words = checklistsWords(language);
  const tabs = (['forms', 'actions'] as const).map((kind) => ({
    key: kind, text: kind === 'forms' ? words.myForms : words.myActions, href: placeHref(checklistsPlaces, { kind }), isCurrent: place.kind === kind, open: () => go({ kind })
  }));
  return <PlaceTabs label={words.parts} tabs={tabs} />;
}
