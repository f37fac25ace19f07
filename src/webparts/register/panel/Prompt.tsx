import * as React from 'react';
import styles from './Prompt.module.scss';

interface Props {
  readonly id: string;
  readonly title: string;
  readonly children: React.ReactNode;
  readonly onCancel: () => void;
}

/** A question in the place where it came up. It takes the focus; Escape means no, and does not close the panel. */
export function Prompt({ id, title, children, onCancel }: Props): React.ReactElement {
  const heading = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => heading.current?.focus(), []);
  const onKeyDown = (event: React.KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    event.preventDefault();
    onCancel();
  };
  return (
    // Escape means "no" here, wherever the focus is in it.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div className={styles.prompt} role="group" aria-labelledby={id} onKeyDown={onKeyDown}>
      <h3 className={styles.title} id={id} ref={heading} tabIndex={-1}>{title}</h3>
      {children}
    </div>
  );
}
