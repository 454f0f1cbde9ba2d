/**
 * What `Office.context.requirements.isSetSupported` answers. Some sets also switch how the library talks to its host:
 * RichApiRuntime 1.2 (Update and QueryAsJson), CustomFunctions 1.9 (results every 200 ms), DelayForCellEdit.
 */
export const REQUIREMENT_SETS: Readonly<Record<string, string>> = {
  AddinCommands: '1.3',
  CustomFunctions: '1.9',
  CustomFunctionsRuntime: '1.4',
  DelayForCellEdit: '1.1',
  DialogApi: '1.2',
  DialogOrigin: '1.1',
  DocumentEvents: '1.1',
  ExcelApi: '1.15',
  MatrixCoercion: '1.1',
  RibbonApi: '1.2',
  RichApiRuntime: '1.2',
  RichApiRuntimeFlag: '1.2',
  Selection: '1.1',
  Settings: '1.1',
  SharedRuntime: '1.2',
  TextCoercion: '1.1',
};
