/** In pixels, as in the style sheet: a name may take two lines of text. */
export const lineHeight = 44;
export const headingHeight = 40;
