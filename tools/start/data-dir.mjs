// @ts-check
import { mkdirSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { AlreadyClaimed, claim } from '../claim.mjs';
import { Complaint } from '../complaint.mjs';

const STOPPING = 'stopping';
const PATIENCE_MS = 6000;

/**
 * Keeps a second product away from the data folder. One that is about to stop is waited for.
 * @param {import('./settings.mjs').StartSettings} settings
 * @param {AbortSignal} signal aborts when this one is about to stop
 */
export async function claimDataDir({ dataDir, publicUrl }, signal) {
  mkdirSync(dataDir, { recursive: true });
  const deadline = Date.now() + PATIENCE_MS;
  for (;;) {
    try {
      return await claim(dataDir, () => (signal.aborted ? STOPPING : publicUrl));
    } catch (error) {
      if (!(error instanceof AlreadyClaimed)) throw error;
      if (error.says !== STOPPING || Date.now() > deadline) {
        throw new Complaint(`AzioneLab is already running on ${dataDir}: ${error.says}`);
      }
      await pause(100);
    }
  }
}
