export const _DEFAULT_HEADING_LEVEL = 2;
export const _HeadingLevel = (): object => ({});
