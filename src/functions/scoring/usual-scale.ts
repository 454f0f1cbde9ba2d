/** 600 points at 50 good to 1 bad; 20 points more double the odds. */
export const BASE_SCORE = 600;
export const BASE_ODDS = 50;
export const POINTS_TO_DOUBLE = 20;
