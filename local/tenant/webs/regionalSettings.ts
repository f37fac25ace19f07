import type { Described } from '../protocol/described';

/** British settings in the zone of London, which has the number 2 in SharePoint. The language stays 1033 (design: site language). */
export function regionalSettings(): Described {
  return {
    type: 'SP.RegionalSettings',
    path: 'Web/RegionalSettings',
    properties: {
      AdjustHijriDays: 0, AlternateCalendarType: 0, AM: 'AM', CalendarType: 1, Collation: 25, CollationLCID: 2070, DateFormat: 1, DateSeparator: '/',
      DecimalSeparator: '.', DigitGrouping: '3;0', FirstDayOfWeek: 1, FirstWeekOfYear: 0, IsEastAsia: false, IsRightToLeft: false, IsUIRightToLeft: false,
      ListSeparator: ',', LocaleId: 2057, NegativeSign: '-', NegNumberMode: 1, PM: 'PM', PositiveSign: '', ShowWeeks: false, ThousandSeparator: ',',
      Time24: true, TimeMarkerPosition: 0, TimeSeparator: ':', WorkDayEndHour: 1020, WorkDays: 62, WorkDayStartHour: 480
    },
    navigations: { TimeZone: timeZone }
  };
}

export function timeZone(): Described {
  return {
    type: 'SP.TimeZone',
    path: 'Web/RegionalSettings/TimeZone',
    properties: {
      Description: '(UTC+00:00) Dublin, Edinburgh, Lisbon, London', Id: 2, Information: { Bias: 0, DaylightBias: -60, StandardBias: 0 }
    }
  };
}
