/** The part of SharePoint's theme that we read; a host may give less. */
export interface SiteTheme {
  readonly isInverted?: boolean;
  readonly palette?: Readonly<Record<string, string | undefined>> | object;
  readonly semanticColors?: Readonly<Record<string, string | undefined>> | object;
}

/** Semantic colours first: they carry a section's background and high contrast. */
const semantic = [
  'bodyBackground', 'bodyStandoutBackground', 'bodyText', 'bodySubtext', 'bodyDivider', 'bodyFrameDivider', 'link', 'linkHovered', 'focusBorder',
  'inputBackground', 'inputBorder', 'inputBorderHovered', 'inputText', 'inputPlaceholderText', 'inputFocusBorderAlt',
  'primaryButtonBackground', 'primaryButtonBackgroundHovered', 'primaryButtonText', 'primaryButtonBorder',
  'buttonBackground', 'buttonBackgroundHovered', 'buttonBackgroundChecked', 'buttonText', 'buttonBorder', 'disabledText',
  'listItemBackgroundHovered', 'listItemBackgroundChecked', 'listHeaderBackgroundHovered', 'menuBackground', 'menuItemBackgroundHovered',
  'errorText', 'errorBackground', 'successBackground', 'warningBackground', 'warningText', 'severeWarningBackground', 'infoBackground', 'infoIcon',
  'errorIcon', 'successIcon', 'warningIcon', 'severeWarningIcon'
] as const;

const palette = ['themePrimary', 'themeDarkAlt', 'themeDark', 'themeLighter', 'themeLighterAlt', 'neutralLight', 'neutralLighter', 'neutralLighterAlt', 'neutralTertiary', 'neutralQuaternary', 'white'] as const;

/** Every custom property that `applyTheme` sets. */
export const themeProperties: readonly string[] = [...palette, ...semantic].map((name) => `--${name}`);

/** Hands the theme to style sheets as custom properties named as Fluent names its slots: `--bodyText`. */
export function applyTheme(element: HTMLElement, theme: SiteTheme | undefined): void {
  const set = (names: readonly string[], colours: object | undefined): void => {
    for (const name of names) {
      const colour = (colours as Readonly<Record<string, string | undefined>> | undefined)?.[name];
      if (colour) element.style.setProperty(`--${name}`, colour);
    }
  };
  set(palette, theme?.palette);
  set(semantic, theme?.semanticColors);
  element.style.setProperty('color-scheme', theme?.isInverted ? 'dark' : 'light');
}
