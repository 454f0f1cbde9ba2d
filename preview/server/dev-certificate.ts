import { X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

export interface DevCertificate {
  readonly cert: string;
  readonly key: string;
}

/** The certificate for localhost that `office-addin-dev-certs install` made, while it is valid; null otherwise. */
export function devCertificate(
  now: Date,
  folder = join(homedir(), '.office-addin-dev-certs'),
): DevCertificate | null {
  try {
    const cert = readFileSync(join(folder, 'localhost.crt'), 'utf8');
    const key = readFileSync(join(folder, 'localhost.key'), 'utf8');
    const { validFrom, validTo } = new X509Certificate(cert);
    return new Date(validFrom) <= now && now < new Date(validTo) ? { cert, key } : null;
  } catch (error) {
    // No file, or not a certificate: the preview works without, on http.
    if (error instanceof Error) return null;
    throw error;
  }
}
