"""The check before sending: asked while one writes, shown as a list, each finding with its way.

May import the kit, `wording`, `application` and `domain`. Begin reading in `checking`, then
`finding_list`.
"""
