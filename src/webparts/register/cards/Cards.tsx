import * as React from 'react';
import { textOf } from '../../../domain/register/row';
import type { Language } from '../../../loc/wording';
import { GroupTitle } from '../cells/GroupTitle';
import { type Listing, type ListingActions } from '../listing';
import type { ShownColumn } from '../loading/openedView';
import { extentsOf } from '../virtual/extents';
import { useVirtual } from '../virtual/useVirtual';
import { Card, cardHeight } from './Card';
import { cardLinesOf, type CardLine } from './cardLines';
import { useCardsAcross } from './useCardsAcross';
import styles from './Cards.module.scss';

interface Props {
  readonly listing: Listing;
  readonly actions: ListingActions;
  readonly language: Language;
  /** All that have been loaded: cards show other columns than the view. */
  readonly columns: readonly ShownColumn[];
  /** Columns to show on each card, below name and reference. */
  readonly fields: readonly string[];
}

const groupHeight = 48;

/** The register as cards: the same lines as the table, as many beside each other as fit. */
export function Cards({ listing, actions, language, columns, fields }: Props): React.ReactElement {
  const { lines, label, search, sort } = listing;
  const across = useCardsAcross();
  const cardLines = React.useMemo(() => cardLinesOf(lines, across.count), [lines, across.count]);
  const height = cardHeight(fields.length);
  const extents = React.useMemo(() => extentsOf(cardLines.map((line) => (line.kind === 'group' ? groupHeight : height))), [cardLines, height]);
  const view = useVirtual(extents, 0);
  React.useEffect(view.toTop, [search, sort, view.toTop]);
  React.useLayoutEffect(() => across.observe(view.scroller.current), [across, view.scroller]);

  const onFocus = (event: React.FocusEvent): void => {
    const line = (event.target as Element).closest('[data-line]')?.getAttribute('data-line');
    if (line) view.show(Number(line));
  };
  const onClick = (event: React.MouseEvent): void => {
    const target = event.target as Element;
    const group = target.closest('[data-group]')?.getAttribute('data-group');
    if (group) return actions.toggleGroup(group);
    const reference = target.closest('[data-open]')?.getAttribute('data-open');
    const plain = !event.ctrlKey && !event.metaKey && !event.shiftKey && (target.closest('a') !== null || String(window.getSelection() ?? '') === '');
    if (reference && plain) { event.preventDefault(); actions.open(reference); }
  };

  const drawn: React.ReactNode[] = [];
  for (let at = view.first; at <= view.last; at++) drawn.push(line(cardLines[at], at));

  // Heights are known only while running, so they are the one thing not in the style sheet.
  return (
    // The click only spares people aiming: every card and group has a link or button of its own.
    // eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions
    <div ref={view.scroller} className={styles.scroller} style={{ '--lines': `${extents.total}px`, '--across': across.count } as React.CSSProperties} onScroll={view.onScroll} onFocus={onFocus} onClick={onClick}>
      <div className={styles.canvas} style={{ height: extents.total }}>
        <div className={styles.window} style={{ height: Math.min(view.height, extents.total) }}>
          <div role="list" aria-label={label} style={{ transform: `translateY(${view.shift}px)` }}>{drawn}</div>
        </div>
      </div>
    </div>
  );

  function line(shown: CardLine, at: number): React.ReactNode {
    if (shown.kind === 'group') {
      const group = lines.groups[shown.group];
      return (
        <div key={group.key} role="listitem" className={styles.group} data-line={at}>
          <button type="button" className={styles.groupButton} aria-expanded={!group.collapsed} data-group={group.key}><GroupTitle group={group} language={language} /></button>
        </div>
      );
    }
    return (
      <div key={`from${shown.from}`} role="presentation" className={styles.line} style={{ height }} data-line={at}>
        {lines.at.slice(shown.from, shown.to).map((row, within) => (
          <Card
            key={listing.rows[row].id} row={listing.rows[row]} columns={columns} fields={fields} language={language} search={search} foundIn={listing.foundIn(row)} hrefOf={actions.hrefOf}
            position={shown.from + within + 1} total={lines.at.length} isOpen={listing.opened !== undefined && listing.opened === textOf(listing.rows[row].cells.Reference)}
          />
        ))}
      </div>
    );
  }
}

