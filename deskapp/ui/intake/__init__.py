"""Mail in and out: looking, fetching and sending beside the window, the ledger, tray and outbox.

May import the kit, `wording`, `application` and `domain`; no other feature. Begin reading in
`post` (what the shell asks for), then `watching` and `folder_thread` for mail that comes by itself,
`delivery_round`, `draft_copies` and `tray_page`; `ledger` is a page of its own.
"""
