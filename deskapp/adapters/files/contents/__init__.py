"""What a file from outside says and looks like: its text, its pages, its picture.

All of it runs in a worker process but ``worker_contents``, which hands the bytes over and offers
the ports ``pictures`` and ``contents``. Pictures are drawn by the window's own library, whose job
the composition names. May import the application's ports and ``adapters.files.tables``. Begin
with ``reading``.
"""
