import { Log } from '../log';

/** One line of JSON a request, as log collectors read it. */
export const consoleLog: Log = (entry) => console.log(JSON.stringify(entry));
