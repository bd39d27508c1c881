"""What a reply leaves with: the ways out, the moment, and the follow-ups that it promises.

May import the kit, `wording`, `application` and `domain`. Begin reading in `ways_out`, then
`promise_rows`.
"""
