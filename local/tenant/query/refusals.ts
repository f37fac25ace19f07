import { errors } from '../protocol/errors';
import { ProtocolError } from '../protocol/protocolError';

/** What SharePoint answers to a query that it does not take. */
const general = '-1, Microsoft.SharePoint.SPException';

/** A `$filter`, `$orderby`, `$select` that cannot be read, or a value that cannot be the column's. */
export const expressionNotValid = (text: string): ProtocolError => errors.badPath(text);

/** Of `$select`, `$expand`. */
export const noSuchProperty = (name: string): ProtocolError => new ProtocolError(400, general, `The field or property '${name}' does not exist.`);

/** Of `$filter`, `$orderby`: there SharePoint looks for a column. */
export const noSuchColumn = (name: string): ProtocolError => errors.fieldNotFound(name);

export const expandMissing = (path: string, column: string): ProtocolError =>
  new ProtocolError(400, general, `The query to field '${path}' is not valid. The $select query string must specify the target fields and the $expand query string must contains ${column}.`);

export const notFilterable = (name: string, type: string): ProtocolError =>
  new ProtocolError(400, general, `The field '${name}' of type '${type}' cannot be used in the query filter expression.`);

/** CAML that names a column the list does not have (0x81020014). */
export const fieldTypesNotInstalled = (): ProtocolError =>
  new ProtocolError(500, '-2130575340, Microsoft.SharePoint.SPException', 'One or more field types are not installed properly. Go to the list settings page to delete these fields.');

/** CAML that is not well formed, or has an element that does not belong there (0x80004005). */
export const camlNotUnderstood = (): ProtocolError =>
  new ProtocolError(500, '-2147467259, Microsoft.SharePoint.SPException', 'Cannot complete this action.\n\nPlease try again.');

export const overListViewThreshold = (): ProtocolError => errors.threshold();

export const overLookupThreshold = (): ProtocolError =>
  new ProtocolError(500, '-2147024860, Microsoft.SharePoint.SPQueryThrottledException', 'The query cannot be completed because the number of lookup columns it contains exceeds the lookup column threshold.');
