import * as React from 'react';
import { themeProperties } from './applyTheme';

export interface ThemeOfPlace {
  /** On an element of the web part. */
  readonly place: React.RefObject<HTMLElement>;
  /** For the element that stands outside it. */
  readonly style: React.CSSProperties;
}

/** A panel stands in a layer beside the page, where nothing is inherited: it brings along the theme of the place it was opened from. */
export function useThemeOfPlace(): ThemeOfPlace {
  const place = React.useRef<HTMLElement>(null);
  const [style, setStyle] = React.useState<React.CSSProperties>({});

  React.useLayoutEffect(() => {
    if (place.current) {
      const found = getComputedStyle(place.current);
      setStyle({ colorScheme: found.colorScheme, ...Object.fromEntries(themeProperties.map((name) => [name, found.getPropertyValue(name)])) });
    }
  }, []);

  return { place, style };
}
