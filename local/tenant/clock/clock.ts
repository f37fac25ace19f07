/** The tenant's time: real time moved by an offset, or standing still when a start was given. */
export class Clock {
  private offset = 0;
  private standing: number | undefined;

  public constructor(start: string | undefined, private readonly remember: (state: ClockState) => void = () => undefined, recalled?: ClockState) {
    if (start !== undefined) this.standing = instant(start);
    else if (recalled !== undefined) this.offset = recalled.offset;
  }

  public now(): Date {
    return new Date(this.standing ?? Date.now() + this.offset);
  }

  public set(iso: string): void {
    const at = instant(iso);
    if (this.standing === undefined) this.offset = at - Date.now();
    else this.standing = at;
    this.remember({ offset: this.offset });
  }

  /** `P14D`, `PT30M`; weeks, days, hours, minutes and seconds. */
  public advance(isoDuration: string): void {
    const by = milliseconds(isoDuration);
    if (this.standing === undefined) this.offset += by;
    else this.standing += by;
    this.remember({ offset: this.offset });
  }
}

export interface ClockState {
  readonly offset: number;
}

function instant(iso: string): number {
  const at = Date.parse(iso);
  if (Number.isNaN(at)) throw new RangeError(`'${iso}' is not an instant`);
  return at;
}

function milliseconds(duration: string): number {
  const parts = /^(-)?P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/.exec(duration);
  const [, sign, weeks, days, hours, minutes, seconds] = parts ?? [];
  if (parts === null || [weeks, days, hours, minutes, seconds].every((part) => part === undefined)) {
    throw new RangeError(`'${duration}' is not a duration`);
  }
  const amount = (text: string | undefined): number => Number(text ?? 0);
  const total = ((((amount(weeks) * 7 + amount(days)) * 24 + amount(hours)) * 60 + amount(minutes)) * 60 + amount(seconds)) * 1000;
  return sign === undefined ? total : -total;
}

/** As SharePoint writes instants: UTC, whole seconds. */
export const isoSeconds = (at: Date): string => `${at.toISOString().slice(0, 19)}Z`;
