"""Tells once of a library that lies where it is at risk."""

from refman.gui.language import tr
from refman.gui.presenter import Presenter
from refman.gui.session import Session
from refman.services import places
from refman.store import shelf

_KEPT = "told of place"


def tell_place(session: Session, presenter: Presenter) -> None:
    """Say so at the first start with a library there, and no more."""
    path = session.library.path
    program = places.synced_by(path)
    kind = program or (tr("a network folder") if places.on_network(path) else "")
    if kind == session.state.get(_KEPT, ""):
        return
    session.state.update({_KEPT: kind})
    if not kind:
        return
    risk = (
        tr(
            "This library lies in a folder that {program} copies while refman writes. Two"
            " machines at once can spoil it.",
            program=program,
        )
        if program
        else tr(
            "This library lies in a network folder. It is slower there, and two machines at once"
            " can spoil it."
        )
    )
    presenter.warn(
        tr(
            "{risk} Keep it on a disk of this machine, and put .bib files or backups there"
            " instead; its backups lie in “{name}”.",
            risk=risk,
            name=shelf.folder(path).name,
        ),
        (),
    )
