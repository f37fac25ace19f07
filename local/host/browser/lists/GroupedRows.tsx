import * as React from 'react';
import { fill } from '../../../../src/loc/wording';
import type { RowGroup } from './rowGroups';
import { siteLanguage } from './listModel';
import type { Row } from './rows';
import type { ListWords } from './words/listWords';

interface GroupedRowsProps {
  readonly groups: readonly RowGroup[];
  readonly startClosed: boolean;
  /** Columns of the table. */
  readonly width: number;
  readonly titleOf: (column: string) => string;
  readonly words: ListWords;
  readonly rowOf: (row: Row) => React.ReactElement;
}

/** Rows below the headings of their groups; a heading opens and closes its group. */
export function GroupedRows({ groups, startClosed, width, titleOf, words, rowOf }: GroupedRowsProps): React.ReactElement {
  const [turned, setTurned] = React.useState<readonly string[]>([]);
  const isOpen = ({ key }: RowGroup): boolean => turned.includes(key) === startClosed;
  const turn = ({ key }: RowGroup): void => setTurned(turned.includes(key) ? turned.filter((other) => other !== key) : [...turned, key]);

  const bodyOf = (group: RowGroup, level: number): React.ReactElement => (
    <React.Fragment key={group.key}>
      <tr className={`groupLevel${level}`}>
        <th scope="colgroup" colSpan={width} lang={siteLanguage}>
          <button type="button" aria-expanded={isOpen(group)} onClick={() => turn(group)}>{fill(words.groupHeading, titleOf(group.column), group.value || words.noValue, group.count)}</button>
        </th>
      </tr>
      {isOpen(group) && (group.groups.length > 0 ? group.groups.map((inner) => bodyOf(inner, level + 1)) : group.rows.map(rowOf))}
    </React.Fragment>
  );
  return <>{groups.map((group) => <tbody key={group.key}>{bodyOf(group, 1)}</tbody>)}</>;
}
