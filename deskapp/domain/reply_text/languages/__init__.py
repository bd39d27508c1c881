"""The words by which mail programs and writers of each language mark quotes and signatures.

`language.py` says what a language consists of, one module a family holds the tables and
`vocabulary.py` joins them for look-up. To teach a language: add its table and name it there.
Everything is compared in lower case; imports nothing but its neighbours.
"""
