import { ApiContract } from './api-contract';
import type { Answer } from './caller';
import { documentOfRoutes } from './document-of-routes';

let contract: Promise<ApiContract> | undefined;

/** What the API says of its answers; read once in each file of tests. */
export const apiContract = (): Promise<ApiContract> =>
  (contract ??= documentOfRoutes().then((document) => new ApiContract(document)));

/** Lets an answer through that is in the document. @throws Error for any other */
export async function demandDocumented<Body>(
  method: string,
  path: string,
  answer: Answer<Body>,
): Promise<Answer<Body>> {
  const fault = (await apiContract()).faultOf(method, path, answer);
  if (fault === undefined) return answer;
  throw new Error(`${method} ${path} was answered ${answer.status} as the document does not say: ${fault}`);
}
