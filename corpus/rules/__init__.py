"""What must hold across records; each module is one rule or what rules share.

Imports `reading`, `model`, `messages`, `language` and `addresses`.
"""
