export interface FrameIdentity {
  readonly conversationId: string;
  readonly controlId: string;
  readonly hostOrigin: string;
  readonly language: string;
  readonly hasCustomFunctions: boolean;
}

const SHARED_RUNTIME = 1;
const CUSTOM_FUNCTIONS = 2;

/**
 * The `window.name` by which the library in a frame knows that it runs in Excel on the web, and who its host is.
 * It has to be set before the frame is inserted into the page.
 */
export function frameName(identity: FrameIdentity): string {
  const flags = SHARED_RUNTIME | (identity.hasCustomFunctions ? CUSTOM_FUNCTIONS : 0);
  return JSON.stringify({
    baseFrameName: `_xdm_${identity.conversationId}`,
    hostInfo: ['Excel', 'Web', '16.01', identity.language, '', '', 'disableLogging', flags].join('|'),
    xdmInfo: [identity.conversationId, identity.controlId, identity.hostOrigin].join('|'),
    serializerVersion: '1',
    flights: '[]',
  });
}
