import { DEFAULT_AGING_EDGES } from '../../domain/aging/aging-edges';

export const STANDARD_AGING_EDGES = DEFAULT_AGING_EDGES.map((upToDays) => ({ upToDays }));
