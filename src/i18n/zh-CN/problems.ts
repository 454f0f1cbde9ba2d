import type { problems as english } from '../en-US/problems';
import type { ProblemDetail } from '../problem-detail';

const at = ({ sheet, cell }: ProblemDetail): string =>
  sheet === undefined
    ? (cell ?? '当前工作簿')
    : cell === undefined
      ? `工作表“${sheet}”`
      : `工作表“${sheet}”的单元格 ${cell}`;

export const problems: typeof english = {
  emptySelection: (p) =>
    `${at(p)}没有数据：所选单元格都是空白。请单击应收明细中的任一单元格，或从列表中选择表格或工作表。`,
  severalAreas: (p) =>
    `${at(p)}上选中了 ${p.count ?? '多'} 个不相连的区域，而应收明细必须是一个连续的区域。请单击明细中的一个单元格，或连同标题选中一个连续区域。`,
  emptySheet: (p) => `${at(p)}没有数据。请选择存放应收明细的工作表，或插入示例明细试用。`,
  sheetMissing: (p) => `找不到名为“${p.found ?? ''}”的工作表，可能已被重命名或删除。请刷新列表后重新选择。`,
  sheetHidden: (p) =>
    `单元格 ${p.cell ?? ''} 位于隐藏的工作表“${p.sheet ?? ''}”，无法定位。请取消隐藏该工作表（右键单击工作表标签 > 取消隐藏）后重试。`,
  tableMissing: (p) => `找不到名为“${p.found ?? ''}”的表格，可能已被重命名或删除。请刷新列表后重新选择。`,
  noHeader: (p) =>
    `从${at(p)}开始没有找到标题行，无法识别各列。请在记录上方填写客户、发票号码、到期日、金额等标题，并连同记录一起选中。`,
  noRecords: (p) => `${at(p)}下方只有标题，没有记录。请连同应收明细的数据行一起选中。`,
  noReadableRecord: (p) =>
    `${at(p)}下方的 ${p.count ?? 0} 行都无法识别为应收记录。请核对各列与字段的对应关系，并查看“检查”中列出的单元格。`,
  mergedCells: (p) =>
    `${at(p)}是合并单元格：只有第一个单元格有值，其余读出来都是空白，会导致记录缺少客户或金额。请取消合并（开始 > 合并后居中），向下填充数值后重新读取。`,
  fieldNotMapped: (p) =>
    `尚未为“${p.expected ?? ''}”指定列，缺少该字段无法计算。请在字段列表中选择对应的列。`,
  fieldBlank: (p) => `“${p.expected ?? ''}”尚未填写，请填写后重试；未写入任何内容。`,
  ruleFault: (p) => `无法完成计算：${p.because ?? ''}请检查应收明细和工作表“AR Policy”。`,
  policyInvalid: (p) =>
    `${at(p)}的信用政策有误${p.found === undefined ? '' : `（“${p.found}”）`}：应为${p.because ?? '其他值'}。请更正该单元格后重新运行。`,
  entryNotUnderstood: (p) =>
    `${at(p)}的内容无法识别${p.found === undefined ? '' : `（“${p.found}”）`}：应为${p.because ?? '其他值'}。请更正该单元格后重试；没有写入任何内容。`,
  lettersInvalid: (p) =>
    `${at(p)}的函件设置有误${p.found === undefined ? '' : `（“${p.found}”）`}：应为${p.because ?? '其他值'}。请更正该单元格后重新运行。`,
  noSuchLadder: (p) =>
    `没有名为“${p.found ?? ''}”的催款阶梯。请从“AR Policy”工作表“催款阶梯”表的“阶梯名称”列中选择。`,
  nothingToRecord: (p) => `未登记任何通知：${p.because ?? ''}`,
  noLetters: () => '没有需要生成的函件：按当前选择，没有客户需要去函。请选择其他函件、客户或日期。',
  cancelled: () => '已取消。没有写入任何内容，工作簿与运行前一致。',
  protectedWorkbook: () =>
    '工作簿结构受保护，无法新增工作表。请先取消保护（审阅 > 保护工作簿）再运行；没有写入任何内容。',
  protectedSheet: (p) =>
    `工作表“${p.sheet ?? ''}”受保护，加载项无法写入。请先取消保护（审阅 > 撤消工作表保护）再运行；没有写入任何内容。`,
  cellEdit: () => 'Excel 正在等待单元格编辑结束。请在该单元格按 Enter 或 Esc 后重试；没有写入任何内容。',
  hostRefused: (p) =>
    `Excel 在${at(p)}拒绝了操作：${p.because ?? ''}没有写入任何内容；请重试，若再次出现，请保存并重新打开工作簿。`,
  tooMuchAtOnce: () =>
    'Excel 拒绝了单次请求的数据量。没有写入任何内容；请关闭其他大型工作簿或减少所选列后重试。',
  sheetNotRemoved: (p) =>
    `运行未完成（${p.because ?? ''}），且 Excel 不允许加载项删除未完成的工作表“${p.sheet ?? ''}”。请手动删除该工作表；您的原始数据未被改动。`,
  runLogOccupied: (p) =>
    `工作表“${p.sheet ?? ''}”已存在，但不是本加载项的运行记录，加载项不会覆盖您的单元格。请重命名该工作表后再运行；没有写入任何内容。`,
  snapshotsOccupied: (p) =>
    `工作表“${p.sheet ?? ''}”已存在，但不是本加载项的快照表；加载项不会覆盖您的单元格。请将该工作表改名后重试；没有写入任何内容。`,
  snapshotsFull: (p) =>
    `工作表“${p.sheet ?? ''}”已放不下 ${p.count ?? ''} 行新数据。请整行删除较早的快照后重试；没有写入任何内容。`,
  tooManyCells: (p) =>
    `本次修改超过 ${p.count ?? 0} 个单元格，工作簿无法为其保留撤销记录。请分批进行；未写入任何内容。`,
  cellsNotRestored: (p) =>
    `修改未完成（${p.because ?? ''}），且 Excel 不允许插件恢复${at(p)}。请检查该处，或不保存并关闭工作簿。`,
  policyTableMissing: (p) =>
    `工作表“AR Policy”中没有“${p.found ?? ''}”表。请在窗格的信用政策页面添加该表后重试；未写入任何内容。`,
  noPolicySheet: () => '尚无工作表“AR Policy”。请先在窗格的信用政策页面创建；未写入任何内容。',
  sourceChanged: (p) =>
    `读取台账之后有人修改了${at(p)}，结果与表中数据不再一致。请返回重新读取台账后再写入；未写入任何内容。`,
  formulaAreas: (p) =>
    `${at(p)}上选中了 ${p.count ?? '多'} 个不相连的区域，而公式的参数须取自一个连续区域。请选中一个连续区域后重新读取所选区域。`,
  noFreeColumn: (p) =>
    `${at(p)}右侧没有空白单元格，公式无处可放。请减少所选列，或选中一个空白单元格后在任务窗格中填写参数。`,
  spillBlocked: (p) =>
    `结果需要占用 ${p.count ?? '多'} 行，但${at(p)}已有内容“${p.found ?? ''}”，挡住了溢出区域。请清除或移动该单元格，或改选右侧有空白的区域；没有写入任何内容。`,
  spillPastEnd: (p) =>
    `结果从${at(p)}起需要占用 ${p.count ?? '多'} 行，超出了工作表末行。请改选靠上的位置；没有写入任何内容。`,
  formulaRefused: (p) =>
    `Excel 不接受写入${at(p)}的公式“${p.found ?? ''}”：${p.because ?? ''}请更正参数，例如缺少的括号或引号；没有写入任何内容。`,
  formulaChanged: (p) => `${at(p)}在插入公式后已被修改，加载项不再改动它。如仍需更改，请手动处理。`,
  galleryUnreadable: (p) =>
    `无法从加载项所在地址读取函数列表（${p.because ?? ''}）。请检查网络连接后重试；单元格中的函数不受影响。`,
};
