"""Information on stored data (Art. 15 GDPR): until when it is due, and whose data must not go out.

``others`` finds what names other people in a text, ``blackening`` takes it out of texts,
``deadline`` knows the period. Plain Python; knows names and inquiries. Begin with ``others``.
"""
