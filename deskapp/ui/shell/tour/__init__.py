"""``deskapp tour``: the main job from mail to reply, played by key presses in the real window.

It works in a folder of its own that is gone afterwards, never on anybody's data or settings.
Begin with ``play`` (what it is played in), then ``main_job`` and ``round`` (what is done);
``player`` has the hands and eyes, which the journey tests use too.
"""
