/** Whether this Excel offers a requirement set, such as ('ExcelApi', '1.13'). */
export function hostSupports(set: string, version: string): boolean {
  return Office.context.requirements.isSetSupported(set, version);
}
