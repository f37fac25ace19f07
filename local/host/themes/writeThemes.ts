import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { siteThemes } from './palettes';
import { themeNames } from './themeNames';

/** A theme as SharePoint gives it to web parts: Fluent's own calculation over the palette, in full. */
export type Theme = Readonly<Record<string, unknown>> & { readonly palette: Readonly<Record<string, string>>; readonly semanticColors: Readonly<Record<string, string>>; readonly isInverted: boolean };

/** Fluent is slow to load in Node, so the themes are calculated with the build and read as data. */
export function writeThemes(outdir: string): void {
  const { createTheme } = createRequire(__filename)('@fluentui/react') as typeof import('@fluentui/react');
  for (const name of themeNames) {
    const theme = createTheme(siteThemes[name]);
    writeFileSync(path.join(outdir, `theme-${name}.json`), JSON.stringify(theme));
  }
}
