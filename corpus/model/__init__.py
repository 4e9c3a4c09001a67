"""The records as they are written and linked, the frozen Corpus, and what was published of it.

Imports `language` and `messages`. Its modules may import each other for types: records link both ways.
"""
