"""All fields of one paper, each edited where it stands."""

from collections.abc import Iterator, Mapping
from functools import cached_property, partial
from typing import Any, NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from refman.commands import Outcome
from refman.gui.language import heard, tr
from refman.gui.session import Session
from refman.gui.theme.metrics import GAP
from refman.gui.unsaved import FIELDS, Unsaved
from refman.gui.views.details.add_field import AddField
from refman.gui.views.details.cited_in import CitedNote
from refman.gui.views.details.doubts import KEY as DOUBTED_KEY
from refman.gui.views.details.doubts import KIND, doubts
from refman.gui.views.details.facts import Paper
from refman.gui.views.details.field_row import FieldRow
from refman.gui.views.details.kind_row import KindRow
from refman.gui.views.details.offers import Offers, offered
from refman.gui.views.details.page import Page, hairline, label
from refman.gui.widgets.buttons import Button, IconButton
from refman.model import catalogue
from refman.model.catalogue import Part, Slot
from refman.model.entry import Entry, EntryId
from refman.model.errors import RefmanError
from refman.services import editing, naming
from refman.store import offers

KEY = "key "
"""The citation key among the fields; the space tells it from BibTeX's field `key`."""
_HEADINGS: dict[Part, str] = {
    "required": tr("Required"),
    "optional": tr("Optional"),
    "other": tr("Other fields"),
}


class Draft(NamedTuple):
    """What was typed and is not in the library.

    Args:
        base: what was there when it was begun.
        fault: why it cannot be there, a sentence.
        sent: it is on its way.
    """

    text: str
    base: str
    fault: str = ""
    sent: bool = False


class FieldsPage(Page):
    """Shows one paper after another. What was typed is kept for each until it is committed, taken
    back, or in the library."""

    def __init__(self, session: Session) -> None:
        super().__init__(tr("Fields of the paper"))
        self._session = session
        self._entry: Entry | None = None
        self._slots: list[Slot] = []
        self._unsaved = Unsaved(self, session, FIELDS, self._typed)
        self._doubts: Mapping[str, str] = {}
        kept = self._unsaved.kept()
        self._drafts = {(EntryId(id_), name): Draft(*texts) for id_, name, *texts in kept}
        self._added: dict[EntryId, list[str]] = {}
        self._rows: dict[str, FieldRow] = {}
        self._headings: dict[Part, QLabel] = {}
        self._order: list[QWidget] = []
        self._kind = KindRow()
        self._kind.chosen.connect(lambda kind: self._set(f"type={kind}"))
        self._cited = CitedNote()
        self._line = hairline()
        self._adder = AddField()
        self._adder.chosen.connect(self._add)
        self.column.setSpacing(GAP // 2)
        self.column.addStretch(1)
        session.where_unwritable(self._kind.setDisabled, self._adder.setDisabled)
        session.failed.connect(self._take_back)

    def show_paper(self, paper: Paper) -> None:
        """Show a paper; what is being typed in the same one stays."""
        entry = paper.entry
        self._cited.show_cited(paper.cited, paper.named)
        other = self._entry is None or self._entry.id != entry.id
        if other:
            self.commit()
            self._tell_of_drafts()
            self.to_top()
        elif entry == self._entry:
            return
        self._entry = entry
        self._arrange()

    def commit(self) -> None:
        """Keep what is being typed, as leaving its field does."""
        focused = self.focusWidget()
        for name, row in self._rows.items():
            if focused is row.edit:
                self._leave(name)

    def focus_first(self) -> None:
        """Go to the title, or to the first field there is."""
        if not self._slots:
            return
        row = self._rows["title" if "title" in self.names() else self._slots[0].name]
        row.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
        row.edit.selectAll()

    def row(self, name: str) -> FieldRow:
        """The row of a field that is shown."""
        return self._rows[name]

    def names(self) -> list[str]:
        """The fields that are shown, in order."""
        return [slot.name for slot in self._slots]

    @cached_property
    def _make_key(self) -> Button:
        made = Button(tr("Make"), kind="link")
        made.setAccessibleName(tr("Make the citation key"))
        made.setToolTip(tr("Make the citation key by the pattern of the library"))
        made.clicked.connect(lambda _=False: self._session.run_on((self._place("")[0],), "key"))
        self._session.where_unwritable(made.setDisabled)
        return made

    @cached_property
    def _offers(self) -> Offers:
        return Offers(lambda: self._session.library.reading, self)

    def _tell_of_drafts(self) -> None:
        """Of the paper that goes, before another one is shown."""
        entry = self._entry
        refused = [place for place, draft in self._drafts.items() if draft.fault]
        names = [name for id_, name in refused if entry is not None and id_ == entry.id]
        if entry is not None and names:
            self._session.reported.emit(
                Outcome(
                    tr(
                        "“{field}” of {name} is not saved; it waits there",
                        field=self._rows[names[0]].title,
                        name=entry.key or tr("the paper before"),
                    )
                )
            )

    def _put(self, name: str, draft: Draft | None) -> None:
        """Note what was typed in a field; None: what the library has stands there."""
        self._drafts.pop(self._place(name), None)
        if draft is not None:
            self._drafts[self._place(name)] = draft
        self._unsaved.change()

    def _typed(self) -> list[list[Any]]:
        return [[*place, *draft[:3]] for place, draft in self._drafts.items()]

    def _arrange(self) -> None:
        """Put the rows of the paper in order; those that stay are not hidden in between."""
        entry = self._shown()
        self._doubts = doubts(entry)
        slots = list(self._all_slots(entry))
        order = [
            self._cited,
            self._kind,
            self._row(KEY),
            *self._widgets(slots),
            self._line,
            self._adder,
        ]
        if order != self._order:
            for widget in self._order:
                self.column.removeWidget(widget)  # takeAt would leave its item, which Qt then asks
            self._order = order
            for place, widget in enumerate(order):
                self.column.insertWidget(place, widget)
            for widget in {*self._rows.values(), *self._headings.values()}:
                widget.setVisible(widget in order)
        self._slots = slots
        self._kind.show_kind(entry.kind, self._doubts.get(KIND, ""))
        self._adder.show_names([n for n in catalogue.names(entry.kind) if n not in self.names()])
        self._show(KEY, wanted=False)
        self._make_key.setVisible(not entry.key and bool(entry.fields))
        for slot in slots:
            self._show(slot.name, slot.wanted)

    def _all_slots(self, entry: Entry) -> Iterator[Slot]:
        fields = dict(entry.fields)
        biblatex = self._session.settings["dialect"] == "biblatex"
        added = self._added.get(entry.id, []) if entry.id is not None else []
        drafted = [name for id_, name in self._drafts if id_ == entry.id and name != KEY]
        for name in (*added, *drafted):
            fields.setdefault(name, "")
        return iter(catalogue.slots(entry.kind, fields, biblatex))

    def _widgets(self, slots: list[Slot]) -> Iterator[QWidget]:
        part = None
        for slot in slots:
            if slot.part != part:
                part = slot.part
                if part not in self._headings:
                    self._headings[part] = label(_HEADINGS[part], "heading")
                    self._headings[part].setContentsMargins(0, GAP, 0, 0)
                yield self._headings[part]
            yield self._row(slot.name)

    def _row(self, name: str) -> FieldRow:
        if name not in self._rows:
            row = FieldRow(name, tr("citation key") if name == KEY else "")
            row.edited.connect(self._edit)
            row.left.connect(self._leave)
            row.given_up.connect(self._give_up)
            self._rows[name] = row
            self._session.where_unwritable(row.edit.setReadOnly)
            if name == KEY:
                row.add_aside(self._make_key)
            elif name in catalogue.PEOPLE:
                row.add_aside(self._people_button(name))
        return self._rows[name]

    def _people_button(self, name: str) -> IconButton:
        made = IconButton("person", tr("Edit each {name}", name=name))
        made.clicked.connect(lambda _=False: self._edit_people(name))
        self._session.where_unwritable(made.setDisabled)
        return made

    def _edit_people(self, name: str) -> None:
        """The names of a field one by one; what is done there counts as typed here at once, so
        that no end of the window loses it, and is left with the dialog."""
        from refman.gui.dialogs.people import PeopleDialog

        before, reading = self._rows[name].edit.text(), self._session.library.reading
        dialog = PeopleDialog(name, before, partial(offers.people, reading), self.window())
        dialog.changed.connect(lambda text: self._type(name, text))
        dialog.kept.connect(lambda text: self._type(name, text))
        dialog.rejected.connect(lambda: self._type(name, before))
        dialog.finished.connect(lambda _: self._leave(name))
        dialog.open()

    def _type(self, name: str, text: str) -> None:
        edit = self._rows[name].edit
        if text != edit.text():
            edit.selectAll()
            edit.insertPlainText(text)

    def _show(self, name: str, wanted: bool) -> None:
        """Show what the library has, or what was typed in its stead."""
        row, value = self._rows[name], self._value(name)
        draft = self._drafts.get(self._place(name))
        if draft is not None and draft.text == value:
            self._put(name, None)
            draft = None
        row.show_value(value if draft is None else draft.text, wanted)
        row.edit.held = draft is not None
        self._judge(name)

    def _judge(self, name: str) -> None:
        """Say below a field how what stands in it stands to the library."""
        row, value, draft = self._rows[name], self._value(name), self._drafts.get(self._place(name))
        if draft is None:
            row.say(self._doubts.get(DOUBTED_KEY if name == KEY else name, ""), "doubtful")
            return
        said = [draft.fault] if draft.fault else []
        if draft.base != value:
            there = tr("says “{value}” now", value=value) if value else tr("was taken away")
            said.append(tr("Changed elsewhere meanwhile: it {there}. Esc takes that.", there=there))
        elif not said and not draft.sent and not row.edit.hasFocus():
            said.append(tr("Not kept yet: Enter in the field keeps it, Esc gives it up."))
        row.say(" ".join(said), "bad" if draft.fault else "plain")

    def _edit(self, name: str) -> None:
        before = self._drafts.get(self._place(name))
        base = before.base if before else self._value(name)
        text = self._rows[name].edit.text()
        self._put(name, Draft(text, base))
        self._rows[name].say("")
        if offered(name) and self._rows[name].edit.hasFocus():
            self._offers.offer(self._rows[name].edit, name)

    def _leave(self, name: str) -> None:
        """Commit what was typed, if it can be; it stays and says why where it cannot."""
        draft = self._drafts.get(self._place(name))
        if draft is None or draft.sent:
            return
        row = self._rows[name]
        try:
            text = self._checked(name, draft.text)
        except RefmanError as error:
            self._put(name, draft._replace(fault=heard(str(error))))
            self._judge(name)
            return
        if text == self._value(name):
            self._give_up(name)
            return
        self._put(name, Draft(text, draft.base, sent=True))
        row.edit.document().clearUndoRedoStacks()
        if name == KEY:
            self._session.run_on((self._place(name)[0],), "rekey", key=text)
        else:
            self._set(f"{editing.said(name)}={text}")

    def _take_back(self) -> None:
        """Something failed: what was on its way is sent again when its field is left again."""
        self._drafts = {place: one._replace(sent=False) for place, one in self._drafts.items()}

    def _checked(self, name: str, text: str) -> str:
        if name != KEY:
            value = editing.checked(name, text)
            editing.check_date(self._shown().fields, name, value)
            return value
        key, entry = text.strip(), self._shown()
        if key != entry.key:
            naming.chosen(self._session.library.reading, entry, key)
        return key

    def _give_up(self, name: str) -> None:
        """Show what the library has."""
        if self._place(name) in self._drafts:
            self._put(name, None)
            self._show(name, bool(self._rows[name].edit.placeholderText()))

    def _set(self, assignment: str) -> None:
        self._session.run_on((self._place("")[0],), "set", assignments=[assignment])

    def _add(self, name: str) -> None:
        if name not in self.names():
            self._added.setdefault(self._place(name)[0], []).append(name)
            self._arrange()
        self._rows[name].edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _value(self, name: str) -> str:
        entry = self._shown()
        return entry.key if name == KEY else entry.fields.get(name, "")

    def _place(self, name: str) -> tuple[EntryId, str]:
        entry = self._shown()
        assert entry.id is not None  # it was read from the library
        return entry.id, name

    def _shown(self) -> Entry:
        assert self._entry is not None  # nothing is edited before a paper is shown
        return self._entry
