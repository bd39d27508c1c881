"""A drawn picture as an image of the window."""

from PySide6.QtGui import QImage

from deskapp.application.ports.attached.pictures import Picture


def as_image(picture: Picture) -> QImage:
    """The image; it has the dots for itself."""
    dots = QImage(
        picture.pixels,
        picture.width,
        picture.height,
        4 * picture.width,
        QImage.Format.Format_ARGB32_Premultiplied,
    )
    return dots.copy()
