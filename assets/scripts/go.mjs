// On a short address: leads to the reader's language, the one chosen on this site first, then the browser's.
const { dataset } = document.currentScript;

function chosen() {
  try {
    return localStorage.getItem("language");
  } catch {
    return null;
  }
}

const wanted = [chosen(), ...navigator.languages.map((tag) => tag.slice(0, 2).toLowerCase())];
const language = wanted.find((one) => one === "fr" || one === "en") ?? "fr";
location.replace(dataset[language] + (dataset[language].includes("#") ? "" : location.hash));
