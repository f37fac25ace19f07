/** What people write where there is nothing to write. Only where no text is wanted: a purpose may be “none”. */
const blank = /^(?:n\.?\/?a\.?|not applicable|none|not known|unknown|to follow|tb[acd]|to be (?:agreed|confirmed|decided|determined)|amh(?:erthnasol)?|anhysbys|dim|i[’']w (?:gadarnhau|benderfynu)|[-–—./]+)$/i;

/** `?`, `…` and `*` too, and nothing at all. */
const marksOnly = /^[\p{P}\s]*$/u;

export function saysNothing(text: string): boolean {
  return marksOnly.test(text) || blank.test(text.trim());
}
