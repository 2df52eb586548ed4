export const BUILT_IN: readonly string[];
export function billOfMaterials(): {
  components: {
    name: string;
    version: string;
    licenses: { expression: string }[];
    hashes: { alg: string; content: string }[];
  }[];
  dependencies: { ref: string; dependsOn: string[] }[];
};
