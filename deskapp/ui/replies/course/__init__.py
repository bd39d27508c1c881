"""The course of a reply: filled, written, kept, checked, released, and on its way out.

Joins the form with what the application does; may import the form and the rooms beside it, the
kit, `wording`, `application` and `domain`. Begin reading in `writing`, then `leaving`.
"""
