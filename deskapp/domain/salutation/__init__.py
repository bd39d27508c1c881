"""How a letter or mail begins, and whom its address names.

Pure rules for German (Germany, Austria, Switzerland) and English; only the standard library and
`domain` are imported. Missing data is answered with the safer form and a warning's code.
Begin with `salute`; then `german` and `english` for one person, `several_recipients` for many,
`address_line` and `address_block` for the envelope.
"""
