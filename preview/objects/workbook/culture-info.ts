import { ServedObject } from '../../protocol/served-object';

/** `Excel.NumberFormatInfo`. */
class NumberFormatInfo extends ServedObject {
  readonly typeName = 'NumberFormatInfo';

  get numberDecimalSeparator(): string {
    return '.';
  }

  get numberGroupSeparator(): string {
    return ',';
  }
}

/** `Excel.DatetimeFormatInfo`. */
class DatetimeFormatInfo extends ServedObject {
  readonly typeName = 'DatetimeFormatInfo';

  get dateSeparator(): string {
    return '/';
  }

  get timeSeparator(): string {
    return ':';
  }

  get shortDatePattern(): string {
    return 'M/d/yyyy';
  }

  get longDatePattern(): string {
    return 'dddd, MMMM d, yyyy';
  }

  get longTimePattern(): string {
    return 'h:mm:ss tt';
  }
}

/** `Excel.CultureInfo`: entries are read and numbers shown as in the United States, whatever the display language. */
export class CultureInfo extends ServedObject {
  readonly typeName = 'CultureInfo';

  get name(): string {
    return 'en-US';
  }

  get numberFormat(): NumberFormatInfo {
    return new NumberFormatInfo();
  }

  get datetimeFormat(): DatetimeFormatInfo {
    return new DatetimeFormatInfo();
  }
}
