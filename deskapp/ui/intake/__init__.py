"""Mail in and out: taking in, fetching and sending beside the window, the tray and the outbox.

May import the kit, `wording`, `application` and `domain`; no other feature. Begin reading in
`post` (what the shell asks for), then `delivery_round`, `draft_copies` and `tray_page`.
"""
