/** Where the register's lists are. */
export interface RegisterSite {
  readonly url: string;
  /** False: the properties are empty, and the page's own web is tried. */
  readonly isChosen: boolean;
}
