declare module '@adobe/structured-data-validator' {
  export interface Issue {
    issueMessage: string;
    severity: 'ERROR' | 'WARNING';
    path: unknown[];
  }
  export default class Validator {
    constructor(schemaOrgJson: object);
    validate(data: { jsonld: object }): Promise<Issue[]>;
  }
}
