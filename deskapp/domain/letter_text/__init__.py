"""The text of a letter with the little formatting that letters have: bold, lists, links.

Begin with `model` (lines of runs). `plain` writes and reads them as text, `markup` as HTML of seven
elements, and `reading` reads that HTML exactly and reduces foreign HTML to the same. Plain Python,
linear in the text's length; nothing is fetched or executed, and markup in a text stays text.
"""
