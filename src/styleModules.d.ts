/** Class names of a style module, for the compiler alone: the build writes an exact `.scss.ts` beside each, which then takes precedence. */
declare module '*.module.scss' {
  const styles: { readonly [className: string]: string };
  export default styles;
}
