import { isPlanTask, planTask } from './plan-task';

/** The worker's side of planning: one currency at a time, away from the page's thread. */
addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  if (isPlanTask(data)) postMessage(planTask(data));
});
