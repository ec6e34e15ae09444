export { OfficeRemoval } from '@azionelab/api/kernel';
