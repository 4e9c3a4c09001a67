"""The glue to MkDocs: nothing imports it but itself and the tests; `events` and `macros` are what MkDocs calls."""

from pathlib import Path

# The folder of the project.
ROOT = Path(__file__).resolve().parent.parent
