import type { OfficeHostOptions } from './office-host-contract';
import { REQUIREMENT_SETS } from './requirement-sets';

const EXCEL_WEB_APP = 16;
const READ_WRITE = 1;
const TASKPANE = 2;
const FULL_VERSION = '16.0.99999.10000';

/** What `Office.context` is built from: the answer to the library's first question. */
export function appContext(options: OfficeHostOptions, controlId: string): object {
  const requirements = JSON.stringify(REQUIREMENT_SETS);
  return {
    _id: controlId,
    _appName: EXCEL_WEB_APP,
    _appVersion: '16.0',
    _appMinorVersion: 1,
    _appUILocale: options.language,
    _dataLocale: options.language,
    _docUrl: options.documentUrl,
    _clientMode: READ_WRITE,
    _settings: [...options.book.settings],
    _reason: 'documentOpened',
    _osfControlType: 1,
    _appInstanceId: controlId,
    _correlationId: '',
    _hostFullVersion: FULL_VERSION,
    _requirementMatrix: requirements,
    _dialogRequirementMatrix: requirements,
    _initialDisplayMode: TASKPANE,
    _appDomains: [],
    _featureGates: {},
    _eToken: '',
    _hostCustomMessage: null,
  };
}
