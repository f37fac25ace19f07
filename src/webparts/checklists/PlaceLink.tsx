import * as React from 'react';
import { placeHref } from '../../ui/place/addressPlace';
import { AddressLink } from '../../ui/place/AddressLink';
import { checklistsPlaces, GoTo, Place } from './checklistsAddress';

interface Props {
  readonly place: Place;
  readonly go: GoTo;
  readonly className: string;
  readonly label?: string;
  readonly children: React.ReactNode;
}

/** A place of the checklists. */
export function PlaceLink({ place, go, ...link }: Props): React.ReactElement {
  return <AddressLink {...link} href={placeHref(checklistsPlaces, place)} open={() => go(place)} />;
}
