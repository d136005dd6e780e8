"""Where a link stands in a laid out document, of which Qt tells only what lies at a point."""

from typing import cast

from PySide6.QtCore import QRectF
from PySide6.QtGui import QTextBlock, QTextDocument, QTextFragment, QTextLine


def area_of(document: QTextDocument, link: str) -> QRectF:
    """Around a link in a document that is laid out; around all its lines where it is broken."""
    area, block = QRectF(), document.begin()
    while block.isValid():
        fragments = block.begin()
        while not fragments.atEnd():
            fragment = fragments.fragment()
            if fragment.charFormat().anchorHref() == link:
                area = area.united(_stretch(block, fragment))
            fragments += 1
        block = block.next()
    return area


def _x(line: QTextLine, position: int) -> float:
    x, _ = cast(tuple[float, int], line.cursorToX(position))
    return x


def _stretch(block: QTextBlock, fragment: QTextFragment) -> QRectF:
    area, layout = QRectF(), block.layout()
    first = fragment.position() - block.position()
    last = first + fragment.length()
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        start, end = line.textStart(), line.textStart() + line.textLength()
        if start < last and first < end:
            left, right = (_x(line, at) for at in (max(start, first), min(end, last)))
            area = area.united(QRectF(left, line.y(), right - left, line.height()))
    return area.translated(layout.position())
