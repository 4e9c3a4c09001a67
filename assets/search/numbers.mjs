// Whole numbers as letters, five bits each, as source maps write them: short to send, and read only where they are needed.
const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const VALUES = Object.fromEntries([...LETTERS].map((letter, value) => [letter, value]));

export function letters(numbers) {
  let text = "";
  for (let number of numbers) {
    for (; number > 31; number >>>= 5) text += LETTERS[32 | (number & 31)];
    text += LETTERS[number];
  }
  return text;
}

export function numbers(text) {
  const found = [];
  let number = 0;
  let bits = 0;
  for (const letter of text) {
    const value = VALUES[letter];
    number |= (value & 31) << bits;
    bits += 5;
    if (value < 32) {
      found.push(number);
      number = bits = 0;
    }
  }
  return found;
}
