import * as React from 'react';
import { textOf } from '../../../domain/register/row';
import { registerWords } from '../../../loc/register';
import type { Language } from '../../../loc/wording';
import { groupAt, type Listing, type ListingActions } from '../listing';
import { uniformExtents } from '../virtual/extents';
import { useVirtual } from '../virtual/useVirtual';
import { useColumnWidths } from './columnWidths';
import { GridHeader } from './GridHeader';
import { GridRow } from './GridRow';
import { GroupLine } from './GroupLine';
import { headingHeight, lineHeight } from './lineHeight';
import { useGridFocus } from './useGridFocus';
import { useGridInput } from './useGridInput';
import styles from './Grid.module.scss';

interface Props {
  readonly listing: Listing;
  readonly actions: ListingActions;
  readonly language: Language;
}

/** The register as a table: an ARIA grid that draws only the lines in sight. */
export function Grid({ listing, actions, language }: Props): React.ReactElement {
  const { columns, lines, rows, sort, search, opened } = listing;
  const helpId = `${React.useRef(`grid${nextId++}`).current}-help`;
  const extents = React.useMemo(() => uniformExtents(lines.at.length, lineHeight), [lines]);
  const view = useVirtual(extents, headingHeight);
  const widths = useColumnWidths(columns);
  const focus = useGridFocus(view.scroller, lines.at.length);
  const input = useGridInput(listing, actions, view, widths, focus);
  React.useEffect(view.toTop, [search, sort, view.toTop]);

  const drawn: React.ReactNode[] = [];
  const draw = (line: number, parked?: boolean): void => {
    const group = groupAt(lines, line);
    const activeColumn = focus.active.line === line ? focus.active.column : -1;
    if (group !== undefined) {
      drawn.push(<GroupLine
        key={lines.groups[group].key} group={lines.groups[group]} line={line} columns={columns} isActive={activeColumn >= 0} language={language} parked={parked}
      />);
      return;
    }
    const row = rows[lines.at[line]];
    drawn.push(<GridRow
      key={row.id} row={row} line={line} columns={columns} activeColumn={activeColumn} isOpen={opened !== undefined && opened === textOf(row.cells.Reference)}
      language={language} search={search} foundIn={listing.foundIn(lines.at[line])} hrefOf={actions.hrefOf} parked={parked}
    />);
  };
  for (let line = view.first; line <= view.last; line++) draw(line);
  const { line: activeLine } = focus.active;
  if (activeLine >= 0 && activeLine < lines.at.length && (activeLine < view.first || activeLine > view.last)) draw(activeLine, true);

  // Widths and heights are known only while running, so they are the one thing not in the style sheet.
  return (
    <div
      ref={view.scroller}
      role="grid"
      aria-label={listing.label}
      aria-describedby={helpId}
      aria-rowcount={lines.at.length + 1}
      aria-colcount={columns.length}
      aria-readonly
      className={styles.scroller}
      style={{ '--columns': widths.template, '--lines': `${extents.total + headingHeight}px` } as React.CSSProperties}
      tabIndex={-1}
      onScroll={view.onScroll}
      onFocus={focus.onFocus}
      {...input}
    >
      <p id={helpId} hidden>{registerWords(language).gridHelp}</p>
      <div role="presentation" className={styles.canvas} style={{ height: extents.total + headingHeight, minWidth: widths.least }}>
        <div role="presentation" className={styles.window}>
          <GridHeader columns={columns} sort={sort} language={language} activeColumn={activeLine === -1 ? focus.active.column : -1} />
          <div role="rowgroup" className={styles.body} style={{ height: Math.min(view.height, extents.total) }}>
            <div role="presentation" style={{ transform: `translateY(${view.shift}px)` }}>{drawn}</div>
          </div>
        </div>
      </div>
    </div>
  );
}

let nextId = 1;
