import { FunctionType, type IFunctionInfo, type IFunctionService } from '@univerjs/engine-formula';
import type { FunctionDescription } from './book';

const toInfo = ({ name, description, parameters }: FunctionDescription): IFunctionInfo => ({
  functionName: name,
  functionType: FunctionType.User,
  description,
  abstract: description,
  functionParameter: parameters.map((parameter) => ({
    name: parameter.name,
    detail: parameter.description,
    example: '',
    require: parameter.isOptional ? 0 : 1,
    repeat: parameter.isRepeating ? 1 : 0,
  })),
});

/** Shows name and parameters of a function while a formula is typed. */
export const registerHelp = (service: IFunctionService, functions: readonly FunctionDescription[]): void => {
  service.registerDescriptions(...functions.map(toInfo));
};
