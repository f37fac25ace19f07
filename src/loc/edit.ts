/** The register's Edit menu: a file of its own, because the register's first screen waits for it. */
export const editWording = {
  edit: { en: 'Edit', cy: 'Golygu' },
  newEntry: { en: 'New entry', cy: 'Cofnod newydd' },
  organisations: { en: 'Organisations', cy: 'Sefydliadau' },
  several: { en: 'Change several entries', cy: 'Newid sawl cofnod' },
  handOver: { en: 'Hand over', cy: 'Trosglwyddo' },
  opening: { en: 'Opening…', cy: 'Wrthi’n agor…' },
  notOpenedTitle: { en: 'This could not be opened', cy: 'Nid oedd modd agor hwn' },
  notOpened: {
    en: 'A part of the page did not arrive. Check your connection and try again; if that does not help, load the page again.',
    cy: 'Ni chyrhaeddodd rhan o’r dudalen. Gwiriwch eich cysylltiad a rhowch gynnig arall arni; os nad yw hynny’n helpu, llwythwch y dudalen eto.'
  }
} as const;
