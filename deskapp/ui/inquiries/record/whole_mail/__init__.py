"""A mail as it came, with everything that may be dangerous about it: begin reading in `view`.

`opened` is what is read of it off the window's thread, `forms` in which forms it can be seen,
`warnings` what is said above it, `remote_bar` the pictures that lie elsewhere, `links` where its
links lead, `on_paper` how it is printed. May import the kit and the words of inquiries.
"""
