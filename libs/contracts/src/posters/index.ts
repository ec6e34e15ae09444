export { fitTitle, type FittedTitle, type TitleLine } from './fit-title';
export { motifOf, type PosterFacts, posterSvg } from './poster-svg';
