"""The style sheet: the few things Fusion and a palette do not give."""

from PySide6.QtGui import QFont

from deskapp.ui.kit.look.palette import Colours, Tone
from deskapp.ui.kit.look.text_size import TextSize, scaled

MARK = 16
"""Pixels of a box to tick, at the usual size of text."""
_SHEET = """
QToolTip { background: $base; color: $plain; border: 1px solid $edge; padding: 4px; }
QMenu { background: $base; border: 1px solid $line; padding: 4px; }
QMenu::item { padding: 6px 24px 6px 8px; border-radius: 4px; }
QMenu::item:selected { background: $selected; color: $plain; }
QMenu::item:disabled { color: $edge; }
QMenu::icon { padding-left: 8px; }
QMenu::separator { height: 1px; background: $line; margin: 4px 8px; }
QMenuBar, QStatusBar { background: $window; color: $plain; }
QMenuBar::item { padding: 4px 8px; border-radius: 4px; }
QMenuBar::item:selected { background: $hover; }
QSplitter::handle { background: $line; }
QScrollArea, QAbstractScrollArea { border: none; }
QListView, QTableView { background: $base; outline: none; }
QHeaderView { background: $base; border: none; }
QHeaderView::section { background: $base; color: $muted; border: none; padding: 4px 8px; }
QTableView[cards="true"] QHeaderView::section:first { padding-left: 24px; }
QTableCornerButton::section, QAbstractScrollArea::corner { background: $base; border: none; }
QListWidget[choice="true"] { border: 2px solid transparent; border-radius: 6px;
  selection-background-color: $selected; selection-color: $plain; }
QListWidget[choice="true"]:focus { border-color: $accent; }
QTableView[cards="true"] { selection-background-color: transparent; }

QLineEdit, QPlainTextEdit, QTextEdit[editor="true"], QComboBox, QDateEdit, QSpinBox {
  background: $base; color: $plain; border: 1px solid $edge; border-radius: 6px;
  padding: 5px 8px; selection-background-color: $accent; selection-color: $on_accent; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit[editor="true"]:focus, QComboBox:focus,
QDateEdit:focus, QSpinBox:focus { border: 2px solid $accent; padding: 4px 7px; }
QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled { background: $window; }
QLineEdit[invalid="true"], QPlainTextEdit[invalid="true"], QComboBox[invalid="true"] {
  border-color: $overdue; }
QPlainTextEdit[reading="true"] { border: 2px solid transparent; border-radius: 0;
  padding: 12px 16px; }
QPlainTextEdit[reading="true"]:focus { border-color: $accent; padding: 12px 16px; }
QComboBox { padding-left: 10px; padding-right: 32px; }
QComboBox:focus { padding-left: 9px; padding-right: 31px; }
QComboBox::drop-down { border: none; width: 0px; }
QComboBox QAbstractItemView { border: 1px solid $line; padding: 4px;
  selection-background-color: $selected; selection-color: $plain; }
QCheckBox { border: 2px solid transparent; border-radius: 6px; padding: 2px;
  spacing: 8px; }
QCheckBox:focus { border-color: $accent; }
QCheckBox::indicator, QListWidget[choice="true"]::indicator { width: $markpx; height: $markpx;
  border: 1px solid $edge; border-radius: 4px; background: $base; }
QCheckBox::indicator:checked, QListWidget[choice="true"]::indicator:checked {
  background: $accent; border-color: $accent; }

QRadioButton { border: 2px solid transparent; border-radius: 6px; padding: 2px; }
QRadioButton:focus { border-color: $accent; }
QRadioButton::indicator { width: $markpx; height: $markpx; border: 1px solid $edge;
  border-radius: $roundpx; background: $base; }
QRadioButton::indicator:checked { width: $dotpx; height: $dotpx; border: $ringpx solid $accent; }

QPushButton { background: $base; color: $plain; border: 1px solid $edge; border-radius: 6px;
  padding: 5px 12px; min-height: 20px; }
QPushButton:hover { background: $hover; }
QPushButton:pressed { background: $selected; }
QPushButton:focus { border: 2px solid $accent; padding: 4px 11px; }
QPushButton:disabled { color: $edge; border-color: $line; }
QPushButton[kind="primary"] { background: $accent; color: $on_accent; border-color: $accent;
  font-weight: 600; }
QPushButton[kind="primary"]:focus { border: 2px solid $plain; }
QPushButton[kind="primary"]:disabled { background: $hover; color: $edge; border-color: $line; }
QPushButton[kind="danger"] { color: $overdue; border-color: $overdue; }
QPushButton[kind="quiet"], QToolButton { background: transparent; color: $plain;
  border: 2px solid transparent; border-radius: 6px; padding: 4px 8px; }
QPushButton[kind="link"] { background: transparent; color: $accent; text-align: left;
  border: 2px solid transparent; border-radius: 6px; padding: 2px 4px; }
QPushButton[opensMenu="true"] { padding-right: 26px; min-width: 1px; text-align: left; }
QPushButton[kind="quiet"]:disabled, QPushButton[kind="link"]:disabled { color: $edge; }
QToolButton { padding: 4px; }
QPushButton[kind="quiet"]:hover, QToolButton:hover, QPushButton[kind="link"]:hover {
  background: $hover; }
QPushButton[kind="quiet"]:focus, QToolButton:focus, QPushButton[kind="link"]:focus {
  border-color: $accent; }
QToolButton:checked, QToolButton:pressed { background: $selected; }
QToolButton::menu-indicator, QPushButton::menu-indicator { image: none; width: 0px; }
QPushButton[kind="chip"] { border-radius: 14px; padding: 3px 12px; }
QPushButton[kind="chip"]:checked { background: $selected; border-color: $accent; }
QPushButton[kind="chip"]:focus { border: 2px solid $accent; padding: 2px 11px; }
QPushButton[navigation="true"] { text-align: left; padding: 6px 8px; font-weight: 400; }
QPushButton[navigation="true"]:checked { background: $selected; font-weight: 600; }
QLineEdit QToolButton { border: none; padding: 0; min-width: 0; min-height: 0; }
QFrame[role="popup"] { background: $base; border: 1px solid $edge; border-radius: 8px; }
QFrame[role="sheet"] { background: $window; border-left: 1px solid $edge; }

QProgressBar { background: $hover; border: none; border-radius: 3px; max-height: 6px; }
QProgressBar::chunk { background: $accent; border-radius: 3px; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: $edge; border-radius: 3px; margin: 3px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page {
  background: none; border: none; width: 0px; height: 0px; }
QLabel[textSize="heading"], QLabel[textSize="title"], QLabel[strong="true"] {
  font-weight: 600; }
QFrame[notice="info"] { background: $selected; border-radius: 8px; }
QFrame[notice="error"] { background: $base; border: 2px solid $overdue; border-radius: 8px; }
QFrame[rule="true"] { background: $line; border: none; }
QWidget[ground="base"] { background: $base; }
"""


def style_sheet(colours: Colours, font: QFont) -> str:
    """The sheet for a whole window, whose text has that font.

    A label says its tone and its size by a property.
    """
    sheet, points = _SHEET, font.pointSizeF()
    for name, pixels in _mark_sizes(font).items():
        sheet = sheet.replace(f"${name}", str(pixels))
    names = sorted(colours.__slots__, key=len, reverse=True)
    for name in names:
        sheet = sheet.replace(f"${name}", str(getattr(colours, name)))
    tones = (f'QLabel[tone="{t.value}"] {{ color: {colours.tone(t).name()}; }}' for t in Tone)
    sizes = (
        f'QLabel[textSize="{size.name.lower()}"] {{ font-size: {points * size.value}pt; }}'
        for size in TextSize
    )
    return "\n".join((sheet, *tones, *sizes))


def _mark_sizes(font: QFont) -> dict[str, int]:
    """Pixels of what is ticked or chosen, as high as the text beside it asks for."""
    mark = scaled(MARK, font)
    dot = mark // 2
    return {"mark": mark, "dot": dot, "ring": (mark + 2 - dot) // 2, "round": mark // 2 + 1}
