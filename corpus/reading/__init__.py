"""From files to items: strict YAML, where each piece of it stands, what an editor got wrong in it.

Imports `model`, `messages` and `language`.
"""
