import * as React from 'react';

/** Drawn on a grid of 16. Icons only ever stand beside words or inside something that has a name. */
const shapes = {
  search: 'M11 11l3.5 3.5M7 12A5 5 0 1 0 7 2a5 5 0 0 0 0 10z',
  clear: 'M4 4l8 8M12 4l-8 8',
  down: 'M4 6l4 4 4-4',
  right: 'M6 4l4 4-4 4',
  up: 'M4 10l4-4 4 4',
  list: 'M2 4h12M2 8h12M2 12h12',
  cards: 'M2.5 2.5h4.5v4.5h-4.5zM9 2.5h4.5v4.5h-4.5zM2.5 9h4.5v4.5h-4.5zM9 9h4.5v4.5h-4.5z',
  link: 'M6.5 9.5l3-3M7 4.5l1.2-1.2a3 3 0 0 1 4.3 4.3L11 9M9 11.5l-1.2 1.2a3 3 0 0 1-4.3-4.3L5 7',
  edit: 'M3 13l.7-3L10.5 3.2a1.6 1.6 0 0 1 2.3 2.3L6 12.3zM9.3 4.4l2.3 2.3',
  print: 'M4 6V2h8v4M4 12H2V6h12v6h-2M4 9.5h8V14H4z',
  download: 'M8 2v8.5M4.5 7.5L8 11l3.5-3.5M2.5 13.5h11',
  filter: 'M2 4h12M4.5 8h7M6.5 12h3',
  check: 'M3 8.5l3.5 3.5L13 4.5',
  sortUp: 'M8 13V3M4 7l4-4 4 4',
  sortDown: 'M8 3v10M4 9l4 4 4-4',
  person: 'M8 8a2.75 2.75 0 1 0 0-5.5A2.75 2.75 0 0 0 8 8zM3 14c0-2.8 2.2-4.5 5-4.5s5 1.7 5 4.5',
  info: 'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12zM8 7.2V11M8 5v.2',
  warning: 'M8 2.2L14.5 13.5h-13zM8 6.5v3.2M8 11.5v.2',
  trash: 'M3 4.5h10M6.5 4.5V3h3v1.5M4.2 4.5l.6 9h6.4l.6-9M6.8 7v4M9.2 7v4',
  lock: 'M3.5 7.5h9V14h-9zM5.5 7.5V5a2.5 2.5 0 0 1 5 0v2.5',
  cloudOff: 'M2 2l12 12M5.2 5.3A4 4 0 0 0 4.5 13H12M7 4.1A4 4 0 0 1 12 7a3 3 0 0 1 2 4.8'
} as const;

export type IconName = keyof typeof shapes;

interface Props {
  readonly name: IconName;
  readonly className?: string;
}

export function Icon({ name, className }: Props): React.ReactElement {
  return (
    <svg className={className} width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" focusable="false" fill="none" stroke="currentColor" strokeWidth="1.25" strokeLinecap="round" strokeLinejoin="round">
      <path d={shapes[name]} />
    </svg>
  );
}
