// Copies the words of an element. Where the browser gives no clipboard, or refuses, selects them and says so.
export async function copy(element) {
  try {
    await navigator.clipboard.writeText((element.value ?? element.innerText).trim());
    return true;
  } catch {
    if (element.select) element.select();
    else getSelection().selectAllChildren(element);
    return false;
  }
}
