"""How it all looks: colours, style sheet, sizes of text, icons, and the theme applying them.

May import `resource_files` and Qt alone. Begin reading in `theme`, then `palette`. Widgets never
name a colour: they say a `Tone`, and find the scheme in their own palette.
"""
