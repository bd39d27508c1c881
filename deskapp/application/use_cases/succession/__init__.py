"""Who comes after somebody in a role: what the change brings with it, and carrying it out.

May import the ports, the rest of `application` and `domain`. Begin with `passing_on`, then
`foreseen` (what a person sees before) and `departures` (who seems to have left).
"""
