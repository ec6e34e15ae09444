/** Why an attempt failed, told without a name or an address. */
export interface Failure {
  /** `SMTP 550`, `ECONNREFUSED` or the class of the error. */
  reason: string;
  /** The server will never take mail for this recipient. */
  permanent: boolean;
}

interface MailError {
  name?: string;
  code?: unknown;
  command?: string;
  responseCode?: number;
}

export function failureOf(error: unknown): Failure {
  const { name = 'Error', code, command, responseCode } = (error ?? {}) as MailError;
  if (responseCode) return { reason: `SMTP ${responseCode}`, permanent: command === 'RCPT TO' && responseCode >= 500 };
  return { reason: typeof code === 'string' && /^\w{1,40}$/.test(code) ? code : name, permanent: false };
}
