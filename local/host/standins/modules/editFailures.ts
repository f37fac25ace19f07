import { ServiceKey } from '@microsoft/sp-core-library';

/** Where SharePoint records that editing failed. Here a failure is shown in the console, which fails a journey. */
export class _EditModeCustomerPromiseHandler {
  public static readonly serviceKey = ServiceKey.create('local:EditModeCustomerPromiseHandler', _EditModeCustomerPromiseHandler);

  public logFailure(): void {
    // The function below has already said it.
  }
}

export function _logFailuresForEditCustomerPromise(failure: { readonly errorMessage: string }): void {
  console.error('Editing failed:', failure.errorMessage);
}
