import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import type { MeView } from '@azionelab/contracts';
import { anEditor } from '@azionelab/web/testing';
import { jest } from '@jest/globals';
import { openDesk, type OpenDesk } from '../reservations/open-desk.testing';
import { programmeRoutes } from './programme.routes';

jest.setTimeout(60_000);

export const SHOWS = '/api/admin/shows/';
export const VENUES = '/api/admin/venues/';
export const PAGES = '/api/admin/pages/';
export const EVENINGS = '/api/admin/performances/';

/** Opens a page of the programme on 24 November at seven in the evening; for an editor unless told otherwise. */
export async function openProgramme(url: string, me: MeView = anEditor()): Promise<OpenDesk> {
  const screen = await openDesk(url, me, programmeRoutes);
  // Each page is loaded when it is first visited, which takes as long as it takes.
  const router = TestBed.inject(Router);
  for (let turn = 0; turn < 500 && router.currentNavigation(); turn++) {
    await screen.settle(20);
  }
  return screen;
}

/** The attributes of what a call was sent with. */
export const versionOf = ({ request }: { request: { headers: { get(name: string): string | null } } }) =>
  request.headers.get('If-Match');
