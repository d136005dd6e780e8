"""A command is declared once, and what it needs is read from its signature."""

from collections.abc import Sequence
from pathlib import Path
from typing import Annotated, Any, Literal

import pytest

from refman.commands import registry
from refman.commands.registry import Argument, Context, Outcome, Parameter, Situation, command


@pytest.fixture(autouse=True)
def _own_registry(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(registry, "_registered", {})


def greet(
    context: Context,  # noqa: ARG001  # every command has one
    name: Annotated[str, Argument("whom to greet")],
    again: Annotated[Sequence[str], Argument("whom else")] = (),
) -> Outcome:
    """Greet somebody.

    At length.
    """
    return Outcome(f"Hello {name} {' '.join(again)}".strip())


def test_parameters_and_help_come_from_the_function() -> None:
    command("greet", title="Greet…")(greet)
    declared = registry.registered()["greet"]
    assert declared.help.startswith("Greet somebody.")
    assert [(one.name, one.required) for one in declared.parameters] == [
        ("name", True), ("again", False),
    ]  # fmt: skip
    assert declared.when(Situation())


def test_a_name_is_declared_once() -> None:
    command("greet", title="Greet…")(greet)
    with pytest.raises(ValueError, match="declared twice"):
        command("greet", title="Greet again…")(greet)


def test_a_parameter_without_words_for_the_user_is_refused() -> None:
    def bare(context: Context, name: str) -> Outcome:  # noqa: ARG001
        return Outcome()

    with pytest.raises(TypeError, match="has no Argument"):
        command("bare", title="Bare")(bare)


@pytest.mark.parametrize(
    ("type_", "several", "element"),
    [
        (str, False, str),
        (int, False, int),
        (bool, False, bool),
        (Literal["bibtex", "biblatex"], False, str),
        (Sequence[str], True, str),
        (list[Path], True, Path),
        (tuple[int, ...], True, int),
        (Sequence[Literal["a", "b"]], True, str),
    ],
)
def test_only_a_sequence_takes_several_values(type_: Any, several: bool, element: type) -> None:
    parameter = Parameter("name", type_, Argument("a name"), None)
    assert (parameter.several, parameter.element) == (several, element)
