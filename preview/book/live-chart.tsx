import { useEffect, useState } from 'react';
import type { Book } from './book';
import { readChartData } from './chart-data';
import { ChartPicture } from './chart-picture';

/** What the grid hands to the component that it floats over the cells. */
export interface LiveChartProps {
  readonly data?: { readonly sheetId: string; readonly chartId: string };
}

/** A chart of the book that follows its cells. */
export const createLiveChart = (book: Book) => {
  const LiveChart = ({ data }: LiveChartProps) => {
    const [, redraw] = useState(0);
    useEffect(() => {
      const again = (): void => redraw((count) => count + 1);
      const ends = [book.on('changed', again), book.on('calculated', again)];
      return () => {
        for (const end of ends) end();
      };
    }, []);
    const chart = data && book.sheet(data.sheetId)?.charts.find(({ id }) => id === data.chartId);
    return chart ? <ChartPicture chart={chart} data={readChartData(book, chart)} /> : null;
  };
  return LiveChart;
};
