export const themeNames = ['light', 'dark', 'contrast'] as const;

export type ThemeName = (typeof themeNames)[number];
