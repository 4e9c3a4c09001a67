"""What the site shows that is counted, drawn or named from the records: nothing of it is written in YAML.

Imports `model`, `messages`, `language` and `addresses`.
"""
