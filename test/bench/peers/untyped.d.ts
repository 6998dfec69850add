declare module 'wink-bm25-text-search' {
  export default function engine(): {
    defineConfig(config: { fldWeights: Record<string, number> }): void;
    definePrepTasks(tasks: ((text: string) => string[])[]): void;
    addDoc(document: Record<string, string>, id: string): void;
    consolidate(): void;
    search(query: string, limit: number): [string, number][];
  };
}

declare module 'lunr' {
  interface Builder {
    ref(name: string): void;
    field(name: string, options?: { boost: number }): void;
    add(document: object): void;
  }
  export default function lunr(build: (this: Builder) => void): {
    query(build: (query: { term(term: string, options: object): void }) => void): { ref: string }[];
    search(query: string): { ref: string }[];
  };
}
