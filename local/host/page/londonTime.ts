/** SharePoint's time zone 2, "(UTC+00:00) Dublin, Edinburgh, Lisbon, London", in the page context's own form. */
const lastSunday = (month: number, hour: number): object => ({ Year: 0, Month: month, DayOfWeek: 0, Day: 5, Hour: hour, Minute: 0, Second: 0, Milliseconds: 0 });

export const londonTime = {
  Id: 2,
  Description: '(UTC+00:00) Dublin, Edinburgh, Lisbon, London',
  Bias: 0,
  StandardBias: 0,
  DaylightBias: -60,
  StandardDate: lastSunday(10, 2),
  DaylightDate: lastSunday(3, 1)
} as const;
