import type { Theme } from '../../themes/writeThemes';

interface ThemedWindow {
  /** Where `[theme:bodyText, default: …]` of every bundle's styles is looked up. */
  __themeState__?: { theme: Readonly<Record<string, string>>; lastStyleElement: undefined; registeredStyles: never[]; registeredThemableStyles: never[] };
  /** Fluent 8's settings, shared by all copies of it on a page: SharePoint's own has set the theme by the time a web part brings another. */
  __globalSettings__?: object;
  FabricConfig?: object;
}

export function setTheme(values: unknown): void {
  const theme = values as Theme;
  const shared = window as ThemedWindow;
  shared.__themeState__ = { theme: { ...theme.palette, ...theme.semanticColors }, lastStyleElement: undefined, registeredStyles: [], registeredThemableStyles: [] };
  shared.__globalSettings__ = { __callbacks__: {}, customizations: { settings: { theme }, scopedSettings: {}, inCustomizerContext: false } };
  shared.FabricConfig = { fontBaseUrl: '' };
}
