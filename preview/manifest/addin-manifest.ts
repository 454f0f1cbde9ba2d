/** What can be wrong with a manifest; the page has a sentence for each. */
export type ManifestFaultKind =
  | 'notXml'
  | 'notAManifest'
  | 'missingId'
  | 'wrongHost'
  | 'noPane'
  | 'missingResource'
  | 'emptyResource'
  | 'notHttps'
  | 'badAddress'
  | 'noNamespace'
  | 'badNamespace'
  | 'noFunctionsScript'
  | 'noFunctionsPage'
  | 'noFunctionsMetadata'
  | 'runtimeDiffers'
  | 'duplicateId'
  | 'unknownAction'
  | 'noFunctionName';

export interface ManifestFault {
  readonly kind: ManifestFaultKind;
  /** The element, resource or address at fault. */
  readonly where: string;
}

export type CommandAction =
  | { readonly kind: 'showTaskpane'; readonly url: string }
  | { readonly kind: 'executeFunction'; readonly functionName: string };

/** A button of the ribbon, or an entry of a menu. */
export interface AddinCommand {
  readonly id: string;
  readonly label: string;
  readonly tooltip: { readonly title: string; readonly description: string };
  /** Size in pixels to address. */
  readonly icons: ReadonlyMap<number, string>;
  /** Undefined for a button that opens a menu of `items`. */
  readonly action?: CommandAction;
  readonly items: readonly AddinCommand[];
}

export interface RibbonGroup {
  readonly id: string;
  readonly label: string;
  readonly commands: readonly AddinCommand[];
}

export interface RibbonTab {
  /** TabHome for the tab "Home" of Excel, or the id of the add-in's own tab. */
  readonly id: string;
  /** Empty for a tab of Excel. */
  readonly label: string;
  readonly groups: readonly RibbonGroup[];
}

export interface ContextMenu {
  /** ContextMenuCell for the menu of a cell. */
  readonly id: string;
  readonly commands: readonly AddinCommand[];
}

export interface AddinFunctions {
  readonly namespace: string;
  readonly scriptUrl: string;
  readonly pageUrl: string;
  readonly metadataUrl: string;
}

/** What Excel takes from a manifest, in one language. */
export interface AddinManifest {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly iconUrl: string;
  readonly paneUrl: string;
  readonly tabs: readonly RibbonTab[];
  readonly contextMenus: readonly ContextMenu[];
  /** Null where the add-in has no custom functions. */
  readonly functions: AddinFunctions | null;
  readonly requirementSets: ReadonlyMap<string, string>;
  /** Pane, commands and functions run in one page that stays alive. */
  readonly hasSharedRuntime: boolean;
  readonly faults: readonly ManifestFault[];
}
