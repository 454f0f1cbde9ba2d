import { fail } from './api-error';
import type { HostWindow } from './office-host-contract';
import { ServedObject } from './served-object';

/** The services beside the workbook that the library calls by name. */
export function createServices(
  window: HostWindow,
  functions: ServedObject,
): ReadonlyMap<string, ServedObject> {
  return new Map<string, ServedObject>([
    ['Microsoft.ExcelServices.CustomFunctions', functions],
    ['Microsoft.InternalService.AddinInternalService', new ActionHandlers()],
    ['Microsoft.AppRuntime.AppRuntimeService', new AppRuntime(window)],
    ['Microsoft.AppRuntime.AppRuntimePersistenceService', new AppRuntimeStart()],
    ['Microsoft.DynamicRibbon.DynamicRibbon', new DynamicRibbon(window)],
  ]);
}

/** Start-up: the add-in's page says that it listens to actions. */
class ActionHandlers extends ServedObject {
  readonly typeName = 'AddinInternalService';

  notifyActionHandlerReady(): void {
    // The answer is the whole effect: actions are sent to whoever listens when they are called.
  }
}

/** `Office.addin.showAsTaskpane` and `hide`. */
class AppRuntime extends ServedObject {
  readonly typeName = 'AppRuntimeService';
  readonly #window: HostWindow;
  #state = 'Visible';

  constructor(window: HostWindow) {
    super();
    this.#window = window;
  }

  getAppRuntimeState(): string {
    return this.#state;
  }

  setAppRuntimeState(state: unknown): void {
    if (state !== 'Visible' && state !== 'Background') fail('InvalidArgument');
    this.#state = state;
    this.#window.showTaskpane(state === 'Visible');
  }
}

/** `Office.addin.setStartupBehavior`: kept for as long as the page is open. */
class AppRuntimeStart extends ServedObject {
  readonly typeName = 'AppRuntimePersistenceService';
  #state: unknown = 'Inactive';

  getAppRuntimeStartState(): unknown {
    return this.#state;
  }

  setAppRuntimeStartState(state: unknown): void {
    this.#state = state;
  }
}

/** `Office.ribbon.requestUpdate`. */
class DynamicRibbon extends ServedObject {
  readonly typeName = 'DynamicRibbon';
  readonly #window: HostWindow;

  constructor(window: HostWindow) {
    super();
    this.#window = window;
  }

  getButton(id: unknown): ServedObject {
    return typeof id === 'string' ? new RibbonButton(id, this.#window) : fail('InvalidArgument');
  }

  getTab(id: unknown): ServedObject {
    return typeof id === 'string' ? new RibbonTab(id, this.#window) : fail('InvalidArgument');
  }
}

class RibbonButton extends ServedObject {
  readonly typeName = 'RibbonButton';
  readonly #id: string;
  readonly #window: HostWindow;

  constructor(id: string, window: HostWindow) {
    super();
    this.#id = id;
    this.#window = window;
  }

  set enabled(isEnabled: unknown) {
    if (typeof isEnabled !== 'boolean') fail('InvalidArgument');
    this.#window.updateRibbon({ controlId: this.#id, isEnabled });
  }
}

class RibbonTab extends ServedObject {
  readonly typeName = 'RibbonTab';
  readonly #id: string;
  readonly #window: HostWindow;

  constructor(id: string, window: HostWindow) {
    super();
    this.#id = id;
    this.#window = window;
  }

  setVisibility(isVisible: unknown): void {
    if (typeof isVisible !== 'boolean') fail('InvalidArgument');
    this.#window.updateRibbon({ tabId: this.#id, isVisible });
  }
}
