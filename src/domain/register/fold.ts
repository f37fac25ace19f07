/**
 * A text as it is compared: lower case, without accents (ŵ, ŷ, â, é), apostrophes of every kind left out
 * ("children’s" = "childrens") and so is what nobody sees (soft hyphens, marks of direction), everything else that is neither letter nor digit a single space.
 */
export function fold(text: string): string {
  const plain = isPlain.test(text) ? text : text.normalize('NFD').replace(leftOut, '');
  return plain.toLowerCase().replace(apostrophes, '').replace(between, ' ').trim();
}

// eslint-disable-next-line no-control-regex
const isPlain = /^[\x00-\x7f]*$/;
const leftOut = /[\u0300-\u036f]|\p{Cf}/gu;
const apostrophes = /['`´‘’ʼ′]/g;
const between = /[^\p{L}\p{N}]+/gu;
