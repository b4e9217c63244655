const MESSAGES = {
  AccessDenied: [403, 'You cannot perform the requested operation.'],
  ApiNotFound: [404, "The API you are trying to use couldn't be found."],
  GeneralException: [500, 'There was an internal error while processing the request.'],
  HostRestartNeeded: [503, 'The Office host application needs to be restarted.'],
  InsertDeleteConflict: [409, 'The insert or delete operation attempted resulted in a conflict.'],
  InvalidArgument: [400, 'The argument is invalid or missing or has an incorrect format.'],
  InvalidBinding: [400, 'This object binding is no longer valid due to previous updates.'],
  InvalidOperation: [400, 'The operation attempted is invalid on the object.'],
  InvalidOperationInCellEditMode: [
    400,
    'Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.',
  ],
  InvalidReference: [400, 'This reference is not valid for the current operation.'],
  InvalidRequest: [400, 'Cannot process the request.'],
  InvalidSelection: [400, 'The current selection is invalid for this operation.'],
  ItemAlreadyExists: [409, 'A resource with the same name or identifier already exists.'],
  ItemNotFound: [404, "The requested resource doesn't exist."],
  NotImplemented: [501, 'The requested feature isn’t implemented.'],
  OperationCellsExceedLimit: [
    400,
    'The attempted operation affects more than the limit of 33554000 cells.',
  ],
  RangeExceedsLimit: [
    400,
    'The cell count in the range has exceeded the maximum supported number.',
  ],
  RequestAborted: [500, 'The request was aborted during run time.'],
  RequestPayloadSizeLimitExceeded: [
    413,
    'The request payload size has exceeded the limit. Please refer to the documentation: "https://docs.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization#excel-add-ins".',
  ],
  ResponsePayloadSizeLimitExceeded: [
    413,
    'The response payload size has exceeded the limit. Please refer to the documentation: "https://docs.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization#excel-add-ins".',
  ],
  ServiceNotAvailable: [503, 'The service is unavailable.'],
  Unauthenticated: [401, 'Required authentication information is either missing or invalid.'],
  UnsupportedOperation: [400, "The operation being attempted isn't supported."],
} as const satisfies Record<string, readonly [number, string]>;

/** An error code that Excel documents. */
export type HostErrorCode = keyof typeof MESSAGES;

/** What Excel answers when an action cannot be done; `location` is `Type.member`. */
export class HostError extends Error {
  readonly code: HostErrorCode;
  readonly location: string;
  readonly status: number;

  constructor(code: HostErrorCode, location: string, detail?: string) {
    super(detail ?? MESSAGES[code][1]);
    this.code = code;
    this.location = location;
    this.status = MESSAGES[code][0];
  }
}

export const invalidArgument = (location: string, detail?: string): HostError =>
  new HostError('InvalidArgument', location, detail);

export const itemNotFound = (location: string): HostError =>
  new HostError('ItemNotFound', location);

export const accessDenied = (location: string): HostError =>
  new HostError('AccessDenied', location);
