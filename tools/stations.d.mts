export interface Import {
  from: string;
  name: string;
  to: string | null;
  folder: string | null;
}

export const ENTRY: string;
export function sourceFiles(): string[];
export function codeOf(file: string): string;
export function folderOf(file: string): string;
export function importsOf(file: string): Import[];
export function stationImports(): Map<string, Set<string>>;
