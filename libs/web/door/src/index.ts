export { decide, type Entered, type Verdict } from './decide/decide';
export { markOf, readTold, type Told } from './decide/marks';
export { doorRoutes, signInRoutes } from './door.routes';
