export { doorRoutes, signInRoutes } from './door.routes';
