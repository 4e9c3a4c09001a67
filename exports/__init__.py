"""The content to take away: data files, feeds and structured data, made from the corpus alone.

Knows neither MkDocs nor Jinja: given a corpus and the site's address, it returns files by name.
"""

from exports.files import DataFile, data_files, shown_files
from exports.publication import Publication

__all__ = ["DataFile", "Publication", "data_files", "shown_files"]
