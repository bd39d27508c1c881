"""What is set on paper, whichever feature says it: a sheet of parts on one page, and finished PDFs.

``part`` is what stands on a sheet, ``one_page`` sets and paints it, ``amended`` puts right what
Qt leaves out of a PDF. May import the rest of the kit; knows no record. Begin with ``one_page``.
"""
