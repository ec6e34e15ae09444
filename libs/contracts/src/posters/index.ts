export { type ArtFacts, artSvg, motifOf } from './art-svg';
export { fitTitle, type FittedTitle, type TitleLine } from './fit-title';
export { type PosterFacts, posterSvg } from './poster-svg';
