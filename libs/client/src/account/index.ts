export {
  changePassword,
  me as readMe,
  read as readAccount,
  resetPassword,
  setPassword,
  signIn,
  signOut,
} from './account';
export { begin as beginSecondFactor, confirm as confirmSecondFactor } from './second-factor';
export { remove as removeSecondFactor, renewRecoveryCodes } from './second-factor';
export {
  endOthers as endOtherSessions,
  endSession,
  sessions as listSessions,
  signIns as listSignIns,
} from './sessions';
