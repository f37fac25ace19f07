import { useState } from 'react';
import { dayOfInstant } from '../../data/day';
import { Day } from '../../domain/calendar/day';

/** The day on which a part was opened, in the site's zone; the one place where the panel reads the clock. */
export function useToday(): Day {
  const [today] = useState(() => dayOfInstant(new Date().toISOString()));
  return today;
}
