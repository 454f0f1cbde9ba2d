import { BUSINESS_DAY_CONVENTIONS } from '../../domain/calendar/business-day';
import { WEEKEND_NAMES } from '../../domain/calendar/weekend';
import { choice, date } from '../runtime/parameter';

export const convention = choice('convention', BUSINESS_DAY_CONVENTIONS, {
  'en-US': {
    name: 'convention',
    description: 'none, following, preceding, modified_following, modified_preceding or nearest.',
  },
  'zh-CN': {
    name: '工作日规则',
    description:
      'none 不调整、following 顺延、preceding 提前、modified_following 顺延不跨月、modified_preceding 提前不跨月、nearest 就近。',
  },
});

export const holidays = date('holidays', {
  'en-US': {
    name: 'holidays',
    description: 'Public holidays, a range of dates; only weekends are off if left out.',
  },
  'zh-CN': { name: '节假日', description: '法定节假日日期区域；不填则仅周末休息。' },
});

export const workdays = date('workdays', {
  'en-US': { name: 'workdays', description: 'Weekend days that are worked instead, a range of dates.' },
  'zh-CN': { name: '调休上班日', description: '调休上班的周末日期区域。' },
});

export const weekend = choice('weekend', WEEKEND_NAMES, {
  'en-US': {
    name: 'weekend',
    description:
      'saturdaySunday, fridaySaturday, thursdayFriday, sundayOnly, fridayOnly or noWeekend; saturdaySunday if left out.',
  },
  'zh-CN': {
    name: '周末',
    description:
      'saturdaySunday 周六周日、fridaySaturday 周五周六、thursdayFriday 周四周五、sundayOnly 仅周日、fridayOnly 仅周五、noWeekend 无周末；不填为 saturdaySunday。',
  },
});
