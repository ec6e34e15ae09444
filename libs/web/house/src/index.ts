export { houseRoutes, pairRoutes, practiceRoutes } from './house.routes';
