import { DOCUMENT, inject, Injectable } from '@angular/core';
import type { DoorTone } from '@azionelab/web/ui';

/** A tone that glides from one pitch (Hz) to another. */
interface Note {
  from: number;
  to: number;
  ms: number;
}

const steady = (pitch: number, ms: number): Note => ({ from: pitch, to: pitch, ms });
const TWICE = { notes: [steady(440, 90), steady(440, 90)], buzz: [60, 80, 60] };

/** What each answer sounds and feels like: enough to work the door without looking. */
const CUES: Record<DoorTone, { notes: readonly Note[]; buzz: number[] }> = {
  valid: { notes: [steady(660, 140), steady(990, 140)], buzz: [60] },
  warn: TWICE,
  wait: TWICE,
  stop: { notes: [{ from: 220, to: 150, ms: 350 }], buzz: [350] },
};

const PAUSE_MS = 50;

/** Sounds and vibrations of the door. A browser stays silent until a gesture: call `unlock` in one. */
@Injectable({ providedIn: 'root' })
export class Cues {
  private readonly window = inject(DOCUMENT).defaultView;
  private audio: AudioContext | undefined;

  unlock(): void {
    this.audio ??= this.window && 'AudioContext' in this.window ? new AudioContext() : undefined;
    if (this.audio?.state === 'suspended') void this.audio.resume();
  }

  /** Plays an answer's cue; `inMs` later when several are shown one after the other. */
  play(tone: DoorTone, inMs = 0): void {
    const { notes, buzz } = CUES[tone];
    if (!inMs) this.window?.navigator.vibrate?.(buzz);
    let startMs = inMs;
    for (const note of notes) {
      this.sound(note, startMs);
      startMs += note.ms + PAUSE_MS;
    }
  }

  private sound({ from, to, ms }: Note, inMs: number): void {
    if (this.audio?.state !== 'running') return;
    const start = this.audio.currentTime + inMs / 1000;
    const end = start + ms / 1000;
    const pitch = new OscillatorNode(this.audio, { type: 'triangle', frequency: from });
    const volume = new GainNode(this.audio, { gain: 0 });
    pitch.frequency.setValueAtTime(from, start);
    pitch.frequency.linearRampToValueAtTime(to, end);
    // A short rise and fall, or each tone begins and ends with a click.
    volume.gain.setValueAtTime(0, start);
    volume.gain.linearRampToValueAtTime(0.9, start + 0.01);
    volume.gain.setValueAtTime(0.9, end - 0.02);
    volume.gain.linearRampToValueAtTime(0, end);
    pitch.connect(volume).connect(this.audio.destination);
    pitch.start(start);
    pitch.stop(end);
  }
}
