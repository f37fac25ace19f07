import type { IPalette } from '@fluentui/react';
import type { ThemeName } from './themeNames';

interface SiteTheme {
  readonly isInverted: boolean;
  readonly palette: Partial<IPalette>;
}

/** The council's site theme, as an administrator would make it with SharePoint's theme designer, and two dark ones. */
export const siteThemes: Readonly<Record<ThemeName, SiteTheme>> = {
  light: {
    isInverted: false,
    palette: {
      themePrimary: '#1f6b4f', themeLighterAlt: '#f3f9f7', themeLighter: '#d0e7de', themeLight: '#aad2c3', themeTertiary: '#64a58d', themeSecondary: '#327c61',
      themeDarkAlt: '#1c6147', themeDark: '#18523c', themeDarker: '#113c2c',
      neutralLighterAlt: '#faf9f8', neutralLighter: '#f3f2f1', neutralLight: '#edebe9', neutralQuaternaryAlt: '#e1dfdd', neutralQuaternary: '#d0d0d0', neutralTertiaryAlt: '#c8c6c4',
      neutralTertiary: '#a19f9d', neutralSecondary: '#605e5c', neutralPrimaryAlt: '#3b3a39', neutralPrimary: '#323130', neutralDark: '#201f1e', black: '#000000', white: '#ffffff'
    }
  },
  dark: {
    isInverted: true,
    palette: {
      themePrimary: '#6fcfa9', themeLighterAlt: '#040806', themeLighter: '#12211b', themeLight: '#213e33', themeTertiary: '#437c65', themeSecondary: '#62b695',
      themeDarkAlt: '#7dd3b2', themeDark: '#92dbbf', themeDarker: '#aee5d1',
      neutralLighterAlt: '#262626', neutralLighter: '#2d2d2d', neutralLight: '#3a3a3a', neutralQuaternaryAlt: '#424242', neutralQuaternary: '#4a4a4a', neutralTertiaryAlt: '#686868',
      neutralTertiary: '#c8c8c8', neutralSecondary: '#d0d0d0', neutralSecondaryAlt: '#d0d0d0', neutralPrimaryAlt: '#dadada', neutralPrimary: '#ffffff', neutralDark: '#f4f4f4', black: '#f8f8f8', white: '#1b1a19'
    }
  },
  contrast: {
    isInverted: true,
    palette: {
      themePrimary: '#ffff01', themeLighterAlt: '#000000', themeLighter: '#1a1a00', themeLight: '#333300', themeTertiary: '#cccc01', themeSecondary: '#ffff01',
      themeDarkAlt: '#ffff4d', themeDark: '#ffff80', themeDarker: '#ffffb3',
      neutralLighterAlt: '#000000', neutralLighter: '#1a1a1a', neutralLight: '#262626', neutralQuaternaryAlt: '#333333', neutralQuaternary: '#ffffff', neutralTertiaryAlt: '#ffffff',
      neutralTertiary: '#ffffff', neutralSecondary: '#ffffff', neutralSecondaryAlt: '#ffffff', neutralPrimaryAlt: '#ffffff', neutralPrimary: '#ffffff', neutralDark: '#ffffff', black: '#ffffff', white: '#000000'
    }
  }
};
