import type * as React from 'react';

/** For `onKeyDown`: Enter that is held down presses nothing. Somebody who only keeps a key down long has not read what comes next. */
export function ignoreHeldEnter(event: React.KeyboardEvent): void {
  if (event.repeat && event.key === 'Enter') event.preventDefault();
}
