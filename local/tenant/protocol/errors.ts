import { ProtocolError, UnknownToTenant } from './protocolError';

const argument = 'System.ArgumentException';
const spException = 'Microsoft.SharePoint.SPException';
const invalidQuery = '-1, Microsoft.SharePoint.Client.InvalidClientQueryException';
const clientService = '-1, Microsoft.SharePoint.Client.ClientServiceException';

/** Every refusal of the SharePoint side, with its status, code and text. */
export const errors = {
  accessDenied: () =>
    new ProtocolError(403, '-2147024891, System.UnauthorizedAccessException', 'Access denied. You do not have permission to perform this action or access this resource.'),
  notSignedIn: () =>
    new ProtocolError(401, '-2147024891, System.UnauthorizedAccessException', 'Attempted to perform an unauthorized operation.'),
  digestMissing: () =>
    new ProtocolError(403, `-2130575251, ${spException}`, "The security validation for this page is invalid and might be corrupted. Please use your web browser's Back button to try your operation again."),
  digestExpired: () =>
    new ProtocolError(403, `-2130575252, ${spException}`, 'The security validation for this page has timed out. Click Back in your Web browser, refresh the page, and try your operation again.'),

  siteNotFound: () => new ProtocolError(404, '-2147024894, System.IO.FileNotFoundException', 'The site at this address does not exist.'),
  listNotFound: (title: string, webUrl: string) =>
    new ProtocolError(404, `-1, ${argument}`, `List '${title}' does not exist at site with URL '${webUrl}'.`),
  listIdNotFound: () =>
    new ProtocolError(404, `-2130575322, ${spException}`, 'List does not exist.\n\nThe page you selected contains a list that does not exist.  It may have been deleted by another user.'),
  fileNotFound: () => new ProtocolError(404, '-2147024894, System.IO.FileNotFoundException', 'File Not Found.'),
  itemNotFound: () => new ProtocolError(404, `-2130575338, ${argument}`, 'Item does not exist. It may have been deleted by another user.'),
  fieldNotFound: (name: string) =>
    new ProtocolError(400, `-2147024809, ${argument}`, `Column '${name}' does not exist. It may have been deleted by another user.`),
  fieldIdNotFound: () => new ProtocolError(404, `-2147024809, ${argument}`, 'Invalid field name. {0}'),
  viewNotFound: () => new ProtocolError(404, `-2147024809, ${argument}`, 'The specified view is invalid.'),
  userNotFound: () => new ProtocolError(404, `-2146232832, ${spException}`, 'User cannot be found.'),
  groupNotFound: () => new ProtocolError(404, `-2146232832, ${spException}`, 'Group cannot be found.'),
  roleNotFound: () => new ProtocolError(404, `-2147024809, ${argument}`, 'Can not find the permission level.'),
  roleAssignmentNotFound: (principalId: number) =>
    new ProtocolError(404, `-2130575151, ${spException}`, `Can not find the principal with id: ${principalId}.`),
  contentTypeNotFound: () => new ProtocolError(404, `-2147024809, ${argument}`, 'The content type is not found.'),
  userUnresolved: (name: string) =>
    new ProtocolError(500, `-2146232832, ${spException}`, `The specified user ${name} could not be found.`),

  listTitleTaken: () =>
    new ProtocolError(500, `-2130575342, ${spException}`, 'A list, survey, discussion board, or document library with the specified title already exists in this Web site.  Please choose another title.'),
  fieldTaken: (name: string) =>
    new ProtocolError(500, `-2130575211, ${spException}`, `A duplicate field name "${name}" was found.`),
  groupTaken: () => new ProtocolError(500, `-2130575293, ${spException}`, 'The specified name is already in use.\n\nPlease try again with a new name.'),
  roleTaken: () => new ProtocolError(500, `-2146232832, ${spException}`, 'A permission level already exists with this name.'),
  duplicateValue: (title: string) =>
    new ProtocolError(400, '-2130575169, Microsoft.SharePoint.SPDuplicateValuesFoundException', `The list item could not be added or updated because duplicate values were found in the following field(s) in the list: [${title}].`),
  duplicatesInList: () =>
    new ProtocolError(500, '-2130575169, Microsoft.SharePoint.SPDuplicateValuesFoundException', 'The column contains duplicate values. Remove the duplicate values before you enforce unique values.'),
  uniqueNeedsIndex: () =>
    new ProtocolError(500, `-1, ${spException}`, 'This field must be indexed to enforce unique values.'),
  notIndexable: (name: string) =>
    new ProtocolError(500, `-2147467259, ${spException}`, `The field '${name}' cannot be indexed: its type does not support an index.`),
  tooManyIndexes: () =>
    new ProtocolError(500, `-2147467259, ${spException}`, 'The maximum number of indexed columns has been reached: a list can have at most 20 indices.'),
  notDeletable: () => new ProtocolError(500, `-2147467259, ${spException}`, 'The field cannot be deleted.'),

  staleETag: (sent: string, current: string) =>
    new ProtocolError(412, clientService, `The request ETag value '${sent}' does not match the object's ETag value '${current}'.`),
  saveConflict: () =>
    new ProtocolError(409, `-2130575305, ${spException}`, 'Save Conflict.\n\nYour changes conflict with those made concurrently by another user. If you want your changes to be applied, click Back in your Web browser, refresh the page, and resubmit your changes.'),
  threshold: () =>
    new ProtocolError(500, '-2147024860, Microsoft.SharePoint.SPQueryThrottledException', 'The attempted operation is prohibited because it exceeds the list view threshold.'),

  noSuchProperty: (name: string, type: string) =>
    new ProtocolError(400, invalidQuery, `The property '${name}' does not exist on type '${type}'. Make sure to only use property names that are defined by the type.`),
  noSuchFieldOrProperty: (name: string) => new ProtocolError(400, invalidQuery, `The field or property '${name}' does not exist.`),
  wrongType: (type: string) =>
    new ProtocolError(400, invalidQuery, `Cannot convert a primitive value to the expected type '${type}'. See the inner exception for more details.`),
  arrayExpected: (name: string) =>
    new ProtocolError(400, invalidQuery, `An unexpected 'StartObject' node was found for property named '${name}' when reading from the JSON reader. A 'StartArray' node was expected.`),
  typeNameMissing: () =>
    new ProtocolError(400, invalidQuery, 'An entry without a type name was found, but no expected type was specified. To allow entries without type information, the expected type must also be specified when the model is specified.'),
  wrongTypeName: (name: string, expected: string) =>
    new ProtocolError(400, invalidQuery, `An entry with type '${name}' was found, but it is not assignable to the expected type '${expected}'.`),
  malformedBody: () =>
    new ProtocolError(400, invalidQuery, 'Invalid JSON. The request body could not be read.'),
  invalidText: () =>
    new ProtocolError(400, `-1, ${spException}`, 'Invalid text value.\n\nA text field contains invalid data. Please check the value and try again.'),
  invalidNumber: () =>
    new ProtocolError(400, `-2147352571, ${spException}`, 'Invalid number value.\n\nA number field contains invalid data. Please check the value and try again.'),
  invalidDate: () =>
    new ProtocolError(400, `-2147467259, ${spException}`, 'Invalid date/time value.\n\nA date/time field contains invalid data. Please check the value and try again.'),
  invalidLookup: () =>
    new ProtocolError(400, `-2147467259, ${spException}`, 'Invalid look-up value.\n\nA look-up field contains invalid data. Please check the value and try again.'),
  invalidUrl: () =>
    new ProtocolError(400, `-2130575155, ${spException}`, 'Invalid URL value.\n\nA URL field contains invalid data. Please check the value and try again.'),
  noSuchParameter: (name: string, method: string) =>
    new ProtocolError(400, invalidQuery, `The parameter ${name} does not exist in method ${method}.`),
  missingArgument: (name: string) =>
    new ProtocolError(400, `-1, ${argument}`, `The parameter ${name} cannot be null or empty.`),
  invalidArgument: (text: string) => new ProtocolError(400, `-2147024809, ${argument}`, text),
  invalidXml: () => new ProtocolError(400, `-2147467261, ${argument}`, 'Value does not fall within the expected range.'),
  invalidOperation: (text: string) => new ProtocolError(400, '-1, System.InvalidOperationException', text),
  filesOnly: () => new ProtocolError(400, `-1, ${spException}`, 'To add an item to a document library, use SPFileCollection.Add()'),
  fileTaken: (path: string, by: string, at: string) =>
    new ProtocolError(400, `-2130575257, ${spException}`, `A file with the name ${path} already exists. It was last modified by ${by} on ${at}.`),
  fileNameBlocked: (name: string) =>
    new ProtocolError(400, `-2130575245, ${spException}`, `The file or folder name "${name}" contains characters that are not permitted.  Please use a different name.`),
  pathTooLong: () =>
    new ProtocolError(400, `-2147024690, System.IO.PathTooLongException`, 'The specified file or folder name is too long. The URL path for all files and folders must be 400 characters or less (and no more than 400 characters for any single file or folder name). Please type a shorter file or folder name.'),
  uploadNotFound: () => new ProtocolError(404, '-2147024894, System.IO.FileNotFoundException', 'The upload session was not found.'),
  uploadOffset: (sent: number, expected: number) =>
    new ProtocolError(409, `-2130247148, ${spException}`, `The upload goes on at ${expected}, not at ${sent}.`),
  fileExists: (name: string) =>
    new ProtocolError(400, `-2130575257, ${spException}`, `The specified name is already in use.\n\nAn attachment with the name ${name} already exists.`),
  nothingToRestore: () => new ProtocolError(404, `-2147024894, ${argument}`, 'The recycle bin item does not exist.'),

  badPath: (path: string) => new ProtocolError(400, invalidQuery, `The expression "${path}" is not valid.`),
  badQuery: (text: string) => new ProtocolError(400, invalidQuery, text),
  noSuchResource: (name: string) =>
    new UnknownToTenant(404, '-1, Microsoft.SharePoint.Client.ResourceNotFoundException', `Cannot find resource for the request ${name}.`),
  wrongMethod: (method: string, resource: string) =>
    new UnknownToTenant(405, clientService, `The HTTP method '${method}' cannot be used to access the resource '${resource}'. The operation type of the resource is specified as 'Default'. Please use correct HTTP method to invoke the resource.`),
  notImplemented: (what: string) =>
    new UnknownToTenant(501, '-1, System.NotImplementedException', `The local tenant does not know ${what}.`),
  unknownContentType: (contentType: string) =>
    new UnknownToTenant(415, clientService, `The content type '${contentType}' is not supported.`),
  notAcceptable: (accept: string) =>
    new UnknownToTenant(406, clientService, `The HTTP header ACCEPT is missing or its value is invalid: '${accept}'.`),
  tooManyOperations: () =>
    new ProtocolError(400, clientService, 'The current request contains more than 100 operations; a batch may contain at most 100.'),
  batchTooLarge: () => new ProtocolError(413, clientService, 'The batch request is larger than 1 MB.'),
  badBatch: () => new ProtocolError(400, clientService, 'The batch request could not be read: a boundary or a part is malformed.'),
  throttled: (status: number, retryAfter: number | undefined) =>
    new ProtocolError(status, '-2147429894, Microsoft.SharePoint.SPException', 'The request has been throttled. Try again later.', retryAfter === undefined ? {} : { 'Retry-After': String(retryAfter) }),
  injected: (status: number) =>
    new ProtocolError(status, `-1, ${spException}`, 'The service is not available: a fault rule of the local tenant said so.'),
  internal: (message: string) => new ProtocolError(500, '-1, System.Exception', message)
} as const;
