"""Reports as documents that other programs open: DOCX with python-docx, XLSX with XlsxWriter.

Begin reading in ``written``. May import the ports; the words are handed in with the paper.
"""
