import * as React from 'react';

interface DaysAfterProps {
  readonly label: string;
  readonly days: number;
  readonly onChange: (days: number) => void;
}

/** Whole days, less than none for days before. What is being typed stays as it is: a minus comes before its number. */
export function DaysAfter({ label, days, onChange }: DaysAfterProps): React.ReactElement {
  const [text, setText] = React.useState(String(days));
  const type = (typed: string): void => {
    setText(typed);
    if (/^[-+]?\d+$/.test(typed)) {
      onChange(Number(typed));
    }
  };
  return <input inputMode="numeric" aria-label={label} required pattern="[-+]?[0-9]{1,4}" size={6} value={text} onChange={(event) => type(event.target.value.replace('−', '-').trim())} />;
}
