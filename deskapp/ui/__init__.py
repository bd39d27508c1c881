"""The window: pages cut along what people do, one folder each, on a common kit.

May import `wording`, `application`, `domain` and PySide6; never an adapter. Features do not
know each other: the shell opens what they ask for by signal. Begin reading in `kit.page`,
then any feature, then `shell`.
"""
