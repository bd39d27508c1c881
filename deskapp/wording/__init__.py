"""What people read: texts in their language, dates, numbers, and errors as sentences.

May import `application` and `domain`, and of Qt only what translates Qt's own texts.
The window and the command line both speak through this room. Begin reading in `language`:
English text stands in the code, `resources/translations/*.de.ts` (Qt Linguist) hold the German.
"""
