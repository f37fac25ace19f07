import * as React from 'react';

interface EitherValueProps {
  readonly label: string;
  /** `[Me]`, `[Today]`: what is worked out whenever somebody reads the view. */
  readonly special: string;
  readonly other: string;
  readonly isSpecial: boolean;
  readonly onSpecial: (isSpecial: boolean) => void;
  readonly children: React.ReactNode;
}

/** A value that depends on who reads and when, or one that stays. */
export function EitherValue({ label, special, other, isSpecial, onSpecial, children }: EitherValueProps): React.ReactElement {
  return (
    <>
      <select aria-label={label} value={isSpecial ? 'special' : 'other'} onChange={(event) => onSpecial(event.target.value === 'special')}>
        <option value="special">{special}</option>
        <option value="other">{other}</option>
      </select>
      {children}
    </>
  );
}
