"""One numbered step a file; the number is the revision and the file's ``user_version``.

Steps import nothing of the program: they must do tomorrow what they do today.
Begin with the lowest number.
"""
