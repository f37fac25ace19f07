import { createContext } from 'react';

/** Where an organisation that is not known yet can be added beside the field that looks for it. */
export interface Adding {
  /** Opens the form with what was typed. */
  add(typed: string): void;
  /** Something was typed and nothing chosen. */
  leave(typed: string): void;
}

export const AddingContext = createContext<Adding | undefined>(undefined);
