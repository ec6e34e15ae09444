/** One page of a list, with how many rows there are in all. */
export interface ListView<Row> {
  count: number;
  results: Row[];
}
