import { z } from 'zod';

/** Add-ins run under a content policy that forbids generated code, so schemas are interpreted, not compiled. */
z.config({ jitless: true });

export { z };
