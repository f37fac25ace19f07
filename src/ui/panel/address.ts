/** The address when it may stand in a link: what people typed into a list can be anything, also `javascript:`. */
export function webAddress(text: string): string | undefined {
  try {
    const url = new URL(text);
    return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : undefined;
  } catch {
    return undefined;
  }
}

/** `mailto:` with a subject; nothing of the address can add headers or a second recipient. */
export function mailAddress(mail: string, subject: string): string | undefined {
  const match = /^([^\s@,;<>]+)@([^\s@,;<>]+)$/.exec(mail);
  return match ? `mailto:${encodeURIComponent(match[1])}@${encodeURIComponent(match[2])}?subject=${encodeURIComponent(subject)}` : undefined;
}

/** Microsoft's documented deep link to a new chat; it goes by the user principal name. */
export function teamsChatAddress(signInName: string): string | undefined {
  return /^[^\s@,;]+@[^\s@,;]+$/.test(signInName) ? `https://teams.microsoft.com/l/chat/0/0?users=${encodeURIComponent(signInName)}` : undefined;
}
