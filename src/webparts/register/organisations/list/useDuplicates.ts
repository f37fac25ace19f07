import { useEffect, useState } from 'react';
import { DuplicatePair, searchDuplicatePairs } from '../../../../domain/organisation/duplicatePairs';
import { OrganisationIndex } from '../../../../domain/organisation/organisationIndex';

/** As long as nobody notices that the page is busy. */
const sliceInMilliseconds = 12;

/** Compared after the list is shown and in slices: thousands take a moment. */
export function useDuplicates(index: OrganisationIndex): readonly DuplicatePair[] {
  const [pairs, setPairs] = useState<readonly DuplicatePair[]>([]);
  useEffect(() => {
    const search = searchDuplicatePairs(index);
    let timer = setTimeout(function goOn() {
      const until = performance.now() + sliceInMilliseconds;
      let step = search.next();
      while (!step.done && performance.now() < until) step = search.next();
      if (step.done) setPairs(step.value);
      else timer = setTimeout(goOn, 0);
    }, 0);
    return () => clearTimeout(timer);
  }, [index]);
  return pairs;
}
