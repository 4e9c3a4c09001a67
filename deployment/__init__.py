"""What is done once the site is built: old files kept for those who are reading, the live site and its links walked.

Knows the corpus and addresses; nothing of how the site is made.
"""
