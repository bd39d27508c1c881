"""An inquiry that is begun by hand: kept with what is typed in it until it is saved."""

from PySide6.QtCore import QObject, Signal

from deskapp.domain.record import Id
from deskapp.ui.inquiries.panels.new_inquiry import NewInquiryPanel
from deskapp.ui.inquiries.record.view import InquiryView
from deskapp.ui.kit.desk import Desk


class BegunInquiry(QObject):
    """Its form stands in the place of the inquiry, and goes away without losing anything."""

    says = Signal(object)
    wants = Signal(object)
    ended = Signal()

    def __init__(self, desk: Desk, view: InquiryView) -> None:
        super().__init__(view)
        self._desk, self._view = desk, view
        self._panel: NewInquiryPanel | None = None

    def begin(self, about: Id | None = None) -> None:
        """Begin one, or go on with the one that was not saved."""
        panel = self._panel
        if panel is None:
            panel = self._panel = NewInquiryPanel(self._desk)
            panel.says.connect(self.says)
            panel.wants.connect(self.wants)
            panel.closed.connect(self._end)
        if panel.parentWidget() is None or not panel.isVisible():
            self._view.show_begun().put(panel)
        panel.begin_about(about)

    def _end(self) -> None:
        self._view.begun.take_back(self._view)
        self._view.show_inquiry(self._view.inquiry_id)
        self.ended.emit()
