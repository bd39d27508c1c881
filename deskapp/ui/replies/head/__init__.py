"""The lines above a letter: template, language, recipients, copies, subject, and what is asked.

May import the kit, `wording`, `application` and `domain`. Begin reading in `reply_head`, which
puts them in their places and folds them to one line while the letter is written.
"""
