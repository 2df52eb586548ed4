export function findOrInstall(find: () => string | undefined, debianPackage: string, help: string): string;
