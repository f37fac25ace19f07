export const StringHelper = {
  format: (text: string, ...values: readonly unknown[]): string =>
    text.replace(/\{(\d+)\}/g, (_placeholder, index) => String(values[Number(index)]))
};
