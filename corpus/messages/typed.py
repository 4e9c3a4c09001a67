"""Sets the French of the messages, so that whoever writes them types ordinary spaces."""

from __future__ import annotations


def typed(texts: dict[str, dict[str, str]]) -> dict[str, dict[str, str]]:
    """Return messages with the no-break spaces that French asks for, before a colon and inside « ».

    What a message gives to be pasted has neither: only the message's own words change.
    """
    spaces = ((" :", "\u00a0:"), ("« ", "«\u00a0"), (" »", "\u00a0»"))
    done = {}
    for code, text in texts.items():
        french = text["fr"]
        for plain, bound in spaces:
            french = french.replace(plain, bound)
        done[code] = text | {"fr": french}
    return done
