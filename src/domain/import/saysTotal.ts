/** A row that adds up the others, by its name: “Total”, “Sub-total Education”, “Housing total”, “Is-gyfanswm”. */
export function saysTotal(name: string): boolean {
  return /^(?:(?:grand|overall|sub)[\s–-]*)?totals?\b|^(?:is-?)?[cg]yfanswm\b|\b(?:sub[\s–-]*)?totals?:?$/i.test(name.trim());
}
