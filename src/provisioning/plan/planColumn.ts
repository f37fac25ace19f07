import { ColumnDefinition } from '../../domain/lists/listDefinition';
import { ColumnBaseline } from '../baseline/baseline';
import { ActualColumn } from '../site/actualList';
import { ColumnSettings, sameType, settingsOf, sharePointTypes } from './columnSettings';
import { decide, Decision } from './decide';
import { DifferenceSubject } from './difference';
import { mergeChoices, sameChoices } from './mergeChoices';
import { ColumnChanges } from './step';

export interface ColumnPlan {
  /** Undefined when the column is as it should be. */
  readonly changes?: ColumnChanges;
  readonly differences: readonly ColumnDifference[];
  /** What to remember once the changes are made. */
  readonly baseline: ColumnBaseline;
}

interface ColumnDifference {
  readonly subject: DifferenceSubject;
  readonly ours: string;
  readonly site: string;
}

/** What has to change on a column that exists, and what people made of it. */
export function planColumn(
  column: ColumnDefinition, actual: ActualColumn, base: ColumnBaseline, begun: boolean, lookupListId: string | undefined
): ColumnPlan {
  if (!sameType(column, actual)) {
    return { differences: [{ subject: 'columnType', ours: sharePointTypes[column.type], site: actual.type }], baseline: base };
  }
  const settings = planSettings(column, actual, base, begun);
  const choices = planChoices(column, actual, base, begun);
  const changes: ColumnChanges = {
    ...settings.changes,
    ...choices.changes,
    // An index is no content of anybody's: it is put back whenever it is missing.
    ...(column.indexed && !actual.indexed ? { indexed: true } : {}),
    ...(column.unique && !actual.unique ? { unique: true } : {})
  };
  const lookupElsewhere = column.type === 'Lookup' && lookupListId !== undefined && !sameId(actual.lookupListId, lookupListId);
  return {
    changes: Object.keys(changes).length > 0 ? changes : undefined,
    differences: [
      ...settings.differences,
      ...choices.differences,
      ...(lookupElsewhere ? [{ subject: 'columnLookup' as const, ours: column.lookupList ?? '', site: actual.lookupListId }] : [])
    ],
    baseline: { ...settings.baseline, ...choices.baseline }
  };
}

type Settings = Partial<ColumnSettings>;

const subjects: Readonly<Record<keyof ColumnSettings, DifferenceSubject>> = {
  displayName: 'columnName', description: 'columnDescription', required: 'columnRequired', default: 'columnDefault', format: 'columnFormat',
  maxLength: 'columnLength'
};

function planSettings(column: ColumnDefinition, actual: ActualColumn, base: ColumnBaseline, begun: boolean): Required<Omit<ColumnPlan, 'changes'>> & { changes: Settings } {
  const ours = settingsOf(column);
  const plan: { changes: Record<string, unknown>; differences: ColumnDifference[]; baseline: Record<string, unknown> } = { changes: {}, differences: [], baseline: {} };
  for (const key of Object.keys(subjects) as (keyof ColumnSettings)[]) {
    const decision = decideSetting(key, column, ours, actual, base, begun);
    const remembered = decision === 'keep' ? base[key] : ours[key];
    if (remembered !== undefined) {
      plan.baseline[key] = remembered;
    }
    if (decision === 'write') {
      plan.changes[key] = ours[key];
    } else if (decision === 'keep') {
      plan.differences.push({ subject: subjects[key], ours: String(ours[key]), site: String(actual[key]) });
    }
  }
  return plan;
}

function decideSetting(
  key: keyof ColumnSettings, column: ColumnDefinition, ours: ColumnSettings, actual: ActualColumn, base: ColumnBaseline, begun: boolean
): Decision {
  const decision = decide({ site: actual[key], ours: ours[key], base: base[key], untouched: untouched(key, column), begun });
  if (key !== 'maxLength') {
    return decision;
  }
  // Wider than ours holds everything; narrower than ours is widened unless people narrowed it.
  return actual.maxLength >= ours.maxLength || column.type !== 'Text' ? 'same' : base.maxLength === undefined ? 'write' : decision;
}

function untouched(key: keyof ColumnSettings, column: ColumnDefinition): string | number | boolean {
  const values: ColumnSettings = { displayName: column.name, description: '', required: false, default: '', format: '', maxLength: 0 };
  return values[key];
}

function planChoices(column: ColumnDefinition, actual: ActualColumn, base: ColumnBaseline, begun: boolean): Required<Omit<ColumnPlan, 'changes'>> & { changes: ColumnBaseline } {
  if (!column.choices) {
    return { changes: {}, differences: [], baseline: {} };
  }
  const merged = mergeChoices(actual.choices, column.choices, base.choices, begun);
  const differs = !sameChoices(merged, column.choices);
  return {
    changes: sameChoices(merged, actual.choices) ? {} : { choices: merged },
    differences: differs ? [{ subject: 'columnChoices', ours: column.choices.join('; '), site: merged.join('; ') }] : [],
    // Also what people declined: it is not offered again.
    baseline: { choices: [...new Set([...(base.choices ?? []), ...column.choices])] }
  };
}

function sameId(one: string, other: string): boolean {
  const bare = (id: string): string => id.replace(/[{}]/g, '').toLowerCase();
  return bare(one) === bare(other);
}
