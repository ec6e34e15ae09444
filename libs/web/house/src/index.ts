export { houseRoutes, pairRoutes } from './house.routes';
