import { useEffect, useState } from 'react';
import { DuplicatePair, duplicatePairs } from '../../../../domain/organisation/duplicatePairs';
import { KnownOrganisation } from '../../../../domain/organisation/knownOrganisation';

/** Compared after the list is shown: thousands take a moment. */
export function useDuplicates(all: readonly KnownOrganisation[]): readonly DuplicatePair[] {
  const [pairs, setPairs] = useState<readonly DuplicatePair[]>([]);
  useEffect(() => {
    const timer = setTimeout(() => setPairs(duplicatePairs(all)), 0);
    return () => clearTimeout(timer);
  }, [all]);
  return pairs;
}
