/** What people write where there is nothing to write. Only where no text is wanted: a purpose may be “none”. */
const blank = /^(?:n\/?a|not applicable|none|not known|unknown|tbc|tba|to be confirmed|amh(?:erthnasol)?|dim|[-–—./]+)$/i;

export function saysNothing(text: string): boolean {
  return text.trim() === '' || blank.test(text.trim());
}
