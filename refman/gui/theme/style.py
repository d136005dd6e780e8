"""The stylesheet: what a stylesheet can do for frames, buttons, fields and menus, and no more.

Item views in a window get no looks here but a clear ground: their delegates paint. Those that pop
up alone, such as what completes a file name, have nothing behind them and look like a menu. Focus
never changes a size: the edge grows from one to two pixels and the padding gives one back.

Dynamic properties a widget may carry:
    QPushButton    kind = primary | quiet | link | danger  (none: plain)
    QToolButton    kind = icon
    QLabel         role = title | pane | number | secondary | heading | axis | mono
    QFrame         tone = window | surface | raised | sunken | line | card | good
    QLineEdit      bare = true  (the frame around it is somebody else's)
    QTabBar        head = true  (fills the head of a pane down to the hairline)
    QScrollArea    scrolled = true  (by keys: it shows where they go)
    QPlainTextEdit field = true  (one of many: its edge is quiet); bad = true  (cannot be kept)
"""

from string import Template

from PySide6.QtGui import QFont

from refman.gui.theme.images import Images
from refman.gui.theme.metrics import ICON_GAP, Metrics
from refman.gui.theme.tokens import Tokens

_BUTTONS = """
QPushButton { color: $text; background: $surface; border: 1px solid $control; border-radius: 6px;
  padding: 1px 13px; min-height: ${button}px; icon-size: ${icon_wide}px ${icon}px; outline: none }
QPushButton:hover { background: $hover }
QPushButton:pressed { background: $press }
QPushButton:focus { border: 2px solid $accent; padding: 0 12px }
QPushButton:disabled { color: $disabled; border-color: $line }
QPushButton[kind="primary"] { color: $on_accent; background: $accent_fill;
  border-color: $accent_fill; font-weight: 600 }
QPushButton[kind="primary"]:hover { background: $accent_hover; border-color: $accent_hover }
QPushButton[kind="primary"]:focus { border-color: $text }
QPushButton[kind="primary"]:disabled { color: $disabled; background: $sunken; border-color: $line }
QPushButton[kind="danger"] { color: $bad }
QPushButton[kind="danger"]:disabled { color: $disabled }
QPushButton[kind="quiet"], QPushButton[kind="link"] { background: transparent;
  border-color: transparent; color: $second; padding: 1px 7px }
QPushButton[kind="link"] { color: $accent; padding: 1px 3px; min-height: ${target}px }
QPushButton[kind="quiet"]:hover { background: $hover_window }
QPushButton[kind="link"]:hover { text-decoration: underline }
QPushButton[kind="quiet"]:pressed { background: $press }
QPushButton[kind="quiet"]:focus { border: 2px solid $accent; padding: 0 6px }
QPushButton[kind="link"]:focus { border: 2px solid $accent; padding: 0 2px }
QPushButton[kind="quiet"]:disabled, QPushButton[kind="link"]:disabled { color: $disabled }
QToolButton { background: transparent; border: 1px solid transparent; border-radius: 6px;
  padding: 1px; color: $second }
QToolButton[kind="icon"] { min-width: ${target}px; min-height: ${target}px }
QToolButton:hover { background: $hover_window }
QToolButton:pressed { background: $press }
QToolButton:focus { border: 2px solid $accent; padding: 0 }
QToolButton::menu-indicator { image: none }
"""

_FIELDS = """
QAbstractScrollArea { border: none }
QAbstractScrollArea::corner { background: transparent; border: none }
QAbstractItemView { background: $raised; selection-background-color: $selected;
  selection-color: $text; outline: none }
QMainWindow QAbstractItemView, QDialog QAbstractItemView, QScrollArea { background: transparent;
  selection-background-color: transparent }
QDialog QTreeWidget, QDialog QTableView, QDialog QListWidget {
  border: 2px solid transparent; border-radius: 6px }
QDialog QTreeWidget:focus, QDialog QTableView:focus, QDialog QListWidget:focus {
  border-color: $accent }
QScrollArea[scrolled="true"] { border: 2px solid transparent; border-radius: 6px }
QScrollArea[scrolled="true"]:focus { border-color: $accent }
QFileDialog QAbstractItemView { selection-background-color: $selected; selection-color: $text }
QLineEdit, QAbstractSpinBox, QComboBox { color: $text; background: $surface;
  border: 1px solid $control; border-radius: 6px; padding: 1px 9px; min-height: ${button}px;
  selection-background-color: $accent_fill; selection-color: $on_accent }
QLineEdit { placeholder-text-color: $third }
QPlainTextEdit, QTextEdit { color: $text; background: $surface; border: 1px solid $control;
  border-radius: 6px; padding: 5px;
  selection-background-color: $accent_fill; selection-color: $on_accent }
QLineEdit:focus, QAbstractSpinBox:focus, QComboBox:focus { border: 2px solid $accent;
  padding: 0 8px }
QPlainTextEdit:focus, QTextEdit:focus { border: 2px solid $accent; padding: 4px }
QPlainTextEdit[readOnly="true"] { background: $sunken; border-color: $line }
QPlainTextEdit[field="true"] { border-color: $line; padding: 4px 7px }
QPlainTextEdit[field="true"]:hover { border-color: $control }
QPlainTextEdit[field="true"]:focus { border: 2px solid $accent; padding: 3px 6px }
QPlainTextEdit[bad="true"], QPlainTextEdit[bad="true"]:hover { border-color: $bad }
QLineEdit:disabled, QAbstractSpinBox:disabled, QComboBox:disabled, QPlainTextEdit:disabled,
QTextEdit:disabled { color: $disabled; border-color: $line }
QLineEdit[bare="true"], QLineEdit[bare="true"]:focus { background: transparent; border: none;
  padding: 0; min-height: 0 }
QAbstractSpinBox QLineEdit, QComboBox QLineEdit { border: none; padding: 0; min-height: 0;
  background: transparent }
QComboBox { combobox-popup: 0 }
QComboBox::drop-down { border: none; width: 24px }
QComboBox::down-arrow, QAbstractSpinBox::down-arrow { image: url($chevron_down); width: ${icon}px;
  height: ${icon}px }
QAbstractSpinBox::up-arrow { image: url($chevron_up); width: ${icon}px;
  height: ${icon}px }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { border: none; width: 20px;
  background: transparent }
QComboBox QAbstractItemView { background: $raised; border: 1px solid $control; padding: 4px;
  outline: none; selection-background-color: $selected; selection-color: $text }
QComboBox QAbstractItemView::item { min-height: ${button}px; padding: 0 8px }
"""

_CHOICES = """
QCheckBox, QRadioButton { spacing: 8px; min-height: ${target}px }
QCheckBox:disabled, QRadioButton:disabled { color: $disabled }
QCheckBox::indicator, QRadioButton::indicator, QTreeWidget::indicator {
  width: ${mark}px; height: ${mark}px; border: 1px solid $strong; border-radius: 4px;
  background: $surface }
QCheckBox::indicator:checked, QCheckBox::indicator:indeterminate,
QTreeWidget::indicator:checked, QTreeWidget::indicator:indeterminate {
  background: $accent_fill; border-color: $accent_fill; image: url($check) }
QCheckBox::indicator:indeterminate, QTreeWidget::indicator:indeterminate { image: url($minus) }
QTreeWidget::item { min-height: ${row}px; padding: 0 5px }
QTreeWidget::item:hover, QListWidget::item:hover { background: $hover }
QTreeWidget::item:selected, QListWidget::item:selected { background: $selected; color: $text }
QCheckBox::indicator:focus { border: 2px solid $accent; width: ${mark_focused}px;
  height: ${mark_focused}px }
QCheckBox::indicator:focus:checked, QCheckBox::indicator:focus:indeterminate { border-color: $text }
QCheckBox::indicator:disabled { border-color: $line }
QCheckBox::indicator:disabled:checked { background: $disabled; border-color: $disabled }
QRadioButton::indicator { border-radius: ${mark_radius}px }
QRadioButton::indicator:checked { width: ${mark_dot}px; height: ${mark_dot}px;
  border: ${mark_ring}px solid $accent_fill;
  background: $on_accent }
QRadioButton::indicator:focus { width: ${mark_focused}px;
  height: ${mark_focused}px; border: 2px solid $accent }
QRadioButton::indicator:checked:focus { width: ${mark_dot}px; height: ${mark_dot}px;
  border: ${mark_ring}px solid $text }
"""

_MENUS = """
QMenuBar { background: $window; color: $second; border: none }
QMenuBar::item { padding: 6px 9px; border-radius: 6px; background: transparent }
QMenuBar::item:selected { background: $hover_window; color: $text }
QMenu { background: $raised; border: 1px solid $control; padding: 4px; icon-size: ${icon}px;
  menu-scrollable: 1 }
QMenu::item { color: $text; padding: ${menu}px 24px ${menu}px 8px; border-radius: 4px }
QMenu::item:selected { background: $selected }
QMenu::item:disabled { color: $disabled; background: transparent }
QMenu::icon { padding-left: 8px }
QMenu::indicator { width: ${icon}px; height: ${icon}px; left: 6px }
QMenu::indicator:checked { image: url($tick) }
QMenu::separator { height: 1px; background: $line; margin: 4px 8px }
QToolTip { background-color: $raised; color: $text; border: 1px solid $control; padding: 4px }
"""

_FRAMES = """
QDialog, QFrame[tone="surface"] { background: $surface }
QMainWindow, QFrame[tone="window"] { background: $window }
QFrame[tone="raised"] { background: $raised }
QFrame[tone="line"] { background: $line; border: none }
QFrame[tone="accent"] { background: $accent; border: none }
QFrame[tone="sunken"] { background: $sunken; border: 1px solid $line; border-radius: 6px }
QPlainTextEdit[tone="sunken"]:focus { border: 2px solid $accent }
QFrame[tone="good"] { background: $good_tint; border: none; border-radius: 6px }
QFrame[tone="card"] { background: $raised; border: 1px solid $line; border-radius: 8px }
QSplitter::handle { background: $line }
QHeaderView, QHeaderView::section { background: $surface; color: $third; border: none }
QHeaderView::section { padding: 0 8px; border-bottom: 1px solid $line }
QTabWidget::pane { border: none }
QTabBar { qproperty-drawBase: 0; outline: none }
QTabBar::tab { color: $third; background: transparent; padding: ${menu}px 4px; margin-right: 0;
  border: 2px solid transparent; font-weight: 500 }
QTabBar[head="true"]::tab { height: ${head_tab}px; padding: 0 4px }
QTabBar::tab:selected { color: $text; border-bottom-color: $accent }
QTabBar::tab:hover { color: $text }
QTabBar::tab:selected:focus { border-color: $accent; border-radius: 4px }
QScrollBar { background: transparent; border: none }
QScrollBar:vertical { width: 10px }
QScrollBar:horizontal { height: 10px }
QScrollBar::handle { background: $scroll; border-radius: 2px; margin: 3px }
QScrollBar::handle:vertical { min-height: 32px }
QScrollBar::handle:horizontal { min-width: 32px }
QScrollBar::handle:hover, QScrollBar::handle:pressed { background: $scroll_hover }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0 }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent }
QProgressBar { background: $track; border: none; border-radius: 2px; max-height: 4px;
  color: transparent }
QProgressBar::chunk { background: $accent_fill; border-radius: 2px }
QStatusBar { background: $window; color: $second }
QStatusBar::item { border: none }
"""

_LABELS = """
QLabel[role="title"] { font-size: $title_size; font-weight: 600 }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0 }
QMessageBox { messagebox-warning-icon: url($warning) }
QLabel[role="pane"] { font-size: $pane_size; font-weight: 600 }
QLabel[role="number"] { font-size: $pane_size; font-weight: 600 }
QLabel[role="secondary"] { font-size: $secondary_size; color: $second }
QLabel[role="heading"] { font-size: $heading_size; font-weight: 600; color: $third }
QLabel[role="axis"] { font-size: $axis_size; color: $second }
QLabel[role="mono"] { font-family: $mono_families; font-size: $secondary_size }
"""

_SHEET = Template(_BUTTONS + _FIELDS + _CHOICES + _MENUS + _FRAMES + _LABELS)
_BORDER_AND_PADDING = 4


def stylesheet(tokens: Tokens, metrics: Metrics, images: Images) -> str:
    """The whole stylesheet; parsing it takes milliseconds, so set it once, on the application."""
    return _SHEET.substitute(
        _colours(tokens),
        button=metrics.button - _BORDER_AND_PADDING,
        icon=metrics.icon,
        icon_wide=metrics.icon + ICON_GAP,
        mark=metrics.icon - 2,
        mark_focused=metrics.icon - 4,
        mark_ring=_ring(metrics),
        mark_dot=metrics.icon - 2 * _ring(metrics),
        mark_radius=metrics.icon // 2,
        row=metrics.row,
        target=metrics.chip - _BORDER_AND_PADDING,
        menu=(metrics.row - metrics.line) // 2,
        head_tab=metrics.pane_head - _BORDER_AND_PADDING - 1,
        title_size=_size(metrics.title),
        pane_size=_size(metrics.pane_title),
        secondary_size=_size(metrics.secondary),
        heading_size=_size(metrics.heading),
        axis_size=_size(metrics.axis),
        mono_families=",".join(f'"{family}"' for family in metrics.mono.families()),
        check=images.url("check", tokens.on_accent),
        warning=images.url("warning", tokens.warn),
        minus=images.url("minus", tokens.on_accent),
        tick=images.url("check", tokens.second),
        chevron_down=images.url("chevron-down", tokens.second),
        chevron_up=images.url("chevron-up", tokens.second),
    )


def _colours(tokens: Tokens) -> dict[str, str]:
    return {name: value for name, value in tokens._asdict().items() if isinstance(value, str)}


def _ring(metrics: Metrics) -> int:
    """The width of the filled ring of a chosen radio button."""
    return round(metrics.icon * 5 / 16)


def _size(font: QFont) -> str:
    if font.pointSizeF() > 0:
        return f"{font.pointSizeF():.2f}pt"
    return f"{font.pixelSize()}px"
