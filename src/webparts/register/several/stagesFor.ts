import { stagesOnOffer } from '../../../domain/partnership/entryRules';
import { Stage, stages } from '../../../domain/partnership/stage';
import { RegisterRow, textOf } from '../../../domain/register/row';

/** Stages that at least one of these entries can move to. */
export function stagesFor(rows: readonly RegisterRow[]): readonly Stage[] {
  const now = Array.from(new Set(rows.map(({ cells }) => textOf(cells.Stage))));
  return stages.filter((stage) => now.some((current) => current !== stage && stagesOnOffer(current).includes(stage)));
}
