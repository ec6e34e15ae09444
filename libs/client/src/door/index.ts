export { devices as listDevices, pair as pairDevice, pairing as readPairing, revoke as revokeDevice } from './devices';
export { counts as readCounts, live as readLive, performances as listDoorPerformances } from './evenings';
export { pack as readPack, sync as syncDoor, watch as watchDoor } from './evenings';
export { close as closeDoor, reopen as reopenDoor, report as readReport } from './house';
export { conflicts as listConflicts, guests as listGuests, overview as readHouse, scans as listScans } from './house';
export { admit as admitParty, preview as previewTicket, undo as undoCheckIn, walkIn as letWalkUpIn } from './tickets';
