import { InvalidInput } from '@azionelab/api/kernel';
import { CONTRAST_MIN, contrastsOf, type LookColours } from '@azionelab/contracts';

const told = (contrast: number) => `${contrast.toFixed(1)}:1, and must be at least ${CONTRAST_MIN}:1`;

/** @throws InvalidInput when colours could not be read; what the company leaves to the house counts as well */
export function demandContrast(colours: LookColours): void {
  const { primary, on_primary } = contrastsOf(colours);
  const faults = [
    ...(on_primary < CONTRAST_MIN ? [`The contrast of an action with its text is ${told(on_primary)}.`] : []),
    ...(primary < CONTRAST_MIN ? [`The contrast of an action with the page is ${told(primary)}.`] : []),
  ];
  if (faults.length > 0) throw new InvalidInput({ colours: faults });
}
