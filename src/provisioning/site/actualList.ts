/** A list as it is on the site. */
export interface ActualList {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly hidden: boolean;
  readonly versioning: boolean;
  readonly versionLimit: number;
  readonly inheritsPermissions: boolean;
  readonly assignments: readonly Assignment[];
  readonly columns: readonly ActualColumn[];
  readonly views: readonly ActualView[];
}

export interface ActualColumn {
  readonly name: string;
  readonly displayName: string;
  /** SharePoint's word: `Text`, `Note`, `DateTime`, `URL`, `User` … */
  readonly type: string;
  /** Of DateTime: days without a time. */
  readonly dateOnly: boolean;
  readonly description: string;
  readonly required: boolean;
  readonly indexed: boolean;
  readonly unique: boolean;
  readonly default: string;
  readonly choices: readonly string[];
  readonly maxLength: number;
  /** Canonical JSON of the column formatting; empty when there is none. */
  readonly format: string;
  /** Of Lookup: id of the other list. */
  readonly lookupListId: string;
}

export interface ActualView {
  readonly id: string;
  readonly title: string;
  /** Page name without `.aspx`. */
  readonly url: string;
  readonly isDefault: boolean;
  readonly columns: readonly string[];
  /** In canonical spelling. */
  readonly query: string;
  readonly rowLimit: number;
}

/** A principal and the levels it has been given. */
export interface Assignment {
  readonly principalId: number;
  readonly principal: string;
  readonly login: string;
  readonly levels: readonly { readonly id: number; readonly kind: number; readonly name: string }[];
}
