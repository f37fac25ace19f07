/** A day of the calendar, `YYYY-MM-DD`, without a time or a zone. */
export type Day = string;

const millisecondsADay = 86_400_000;

export function isDay(text: string): text is Day {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(instantOf(text)) && dayOf(instantOf(text)) === text;
}

/** Days from one to the other; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((instantOf(to) - instantOf(from)) / millisecondsADay);
}

export function addDays(day: Day, days: number): Day {
  return dayOf(instantOf(day) + days * millisecondsADay);
}

/** Of the week that the day is in. */
export function mondayOf(day: Day): Day {
  return addDays(day, -((new Date(instantOf(day)).getUTCDay() + 6) % 7));
}

/** UTC stands in for "no zone": every day there has 24 hours. */
function instantOf(day: Day): number {
  return Date.parse(`${day}T00:00:00Z`);
}

function dayOf(instant: number): Day {
  return new Date(instant).toISOString().slice(0, 10);
}
