/** The product's version, as in package.json and the manifest. */
export const PRODUCT_VERSION = '0.1.0';

/** Counts up whenever a rule, a tolerance or a label changes what is found in an unchanged workbook. */
export const RULES_VERSION = '4';
