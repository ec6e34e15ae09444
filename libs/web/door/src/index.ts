// What stands around the door uses the pieces of it: web/house.
export { decide, type Entered, type Verdict } from './decide/decide';
export { markOf, readTold, type Told } from './decide/marks';
export { doorRoutes, signInRoutes } from './door.routes';
export { Evenings } from './evening/evenings';
export { EveningWords } from './evening/evening-words';
export { ticking } from './evening/ticking';
export { onClockOf } from './evening/wall-clock';
export { Cues } from './frame/cues';
export { DoorFrame } from './frame/door-frame';
export { DoorMenu } from './frame/door-menu';
export { waitingTime } from './frame/waiting-time';
