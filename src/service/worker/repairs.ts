import { sum, Tally } from '../notices/tally';
import { Job } from './job';
import { repairAll } from './repair/repairAll';
import { tellOnce } from './tellOnce';

/** Sets lists right, and tells whom it concerns of steps that are old but ask somebody else: new ones are found among what is new. */
export const repairs: Job = async (run) => {
  const { opened, touched } = await repairAll(run.parts, run.isOver);
  const tallies: Tally[] = [];
  for (const submission of touched) if (!run.isOver()) tallies.push(await tellOnce(run, submission));
  return { opened, ...sum(tallies) };
};
