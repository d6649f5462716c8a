/** A place in a file, counted from 1. */
export interface Place {
  line: number;
  column: number;
}
