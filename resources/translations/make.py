"""Brings the translations up to date with the source:

    python resources/translations/make.py [--only-collect]

Collects every text of the window out of refman/, puts those that are new into the .ts files beside
this one (for Qt Linguist, or any editor; what the source lost goes), writes sentences.json, and
compiles the .ts files into the .qm files that travel with the program, by Qt's own lrelease.
`tests/gui/test_translations.py` tells when that was forgotten, and which texts lack a translation.

Collected are, in refman/gui, what goes through `tr` and `tr_n`; in the layers below, which know no
language (see refman/gui/language.py), what is raised, what foreseen errors say that are given back,
what outcomes and labels of changes say, the names and first lines of help of the commands that the
window has, what they ask for, and all sentences of the modules in MODULES.
"""

import ast
import json
import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple, TypeGuard

HERE = Path(__file__).resolve().parent
SOURCE = HERE.parent.parent / "refman"
LANGUAGES = {"de": "de_DE", "zh_CN": "zh_CN"}
CONTEXT = "refman"

_BUGS = {"ValueError", "TypeError", "KeyError", "AssertionError", "OSError", "RuntimeError"}
_FILLING = {
    "len", "counted", "escape", "str", "native", "join", "Path", "shown", "rstrip", "strip",
    "lower", "max", "capitalize", "map", "sorted", "_name", "written",
}  # fmt: skip
MODULES = (
    *("bibtex/groups.py", "store/kept_faults.py"),
    *("model/language.py", "model/moments.py", "model/search_fields.py", "model/search_guide.py"),
    *("services/alike/evidence.py", "services/duplicates/judging.py", "services/choosing.py"),
    *("services/citing.py", "commands/synonyms.py"),
    *("services/uniting.py", "services/alike/forms.py", "services/replacing.py"),
    *(
        f"services/linking/{name}.py"
        for name in (
            *("guard", "unread", "sync", "meeting", "report", "taking", "telling", "losing"),
        )
    ),
    *("services/files/said.py", "services/files/reading.py", "services/naming.py"),
    "services/key_patterns.py",
    *("services/keys/fault.py", "bibtex/body.py", "bibtex/faults.py"),
    *("services/keys/__init__.py", "services/keys/jabref/__init__.py", "bibtex/scanner.py"),
    *("services/keys/jabref/brackets.py", "services/keys/betterbibtex/cursor.py"),
    *("services/keys/betterbibtex/formula.py", "services/keys/betterbibtex/lexer.py"),
    *("services/differing.py", "services/exporting.py", "services/journals.py"),
    *("bibtex/encoding.py", "services/coming.py", "services/arriving.py"),
    *(f"services/projects/{name}.py" for name in ("everywhere", "rewriting", "schemes", "roots")),
    "services/projects/renamed_here.py",
    *(
        f"services/projects/{name}.py"
        for name in ("suggesting", "owing", "renaming", "mending", "versions")
    ),
    "services/projects/__init__.py",
    *("services/projects/unread.py", "services/projects/hollow.py"),
    *(f"services/projects/{name}.py" for name in ("parting", "exchanging", "returning")),
    *(
        f"services/checking/{name}.py"
        for name in ("bibfile", "files", "library", "neighbours", "problem")
    ),
    "services/checking/named_files.py",
    *("services/checking/project.py", "services/snapshots.py", "services/reconciling.py"),
    *("services/restoring.py", "services/attachments/following.py", "services/surveying.py"),
    *(f"formats/profile_{name}.py" for name in ("glued", "listed", "marks", "rows")),
    *(
        "formats/daily_rows.py",
        "store/hindrances.py",
        "services/source.py",
        "services/reworking.py",
    ),
    *(f"services/attachments/{name}.py" for name in ("copying", "fields", "finding", "opening")),
    "services/attachments/programs.py",
    *("formats/bibtex.py", "bibtex/edits.py", "bibtex/field_edits.py", "bibtex/entry_edits.py"),
    *("bibtex/values.py", "bibtex/faults.py"),
)
"""Below `gui`, where every sentence is one that the window may show."""


CHECKS = "bibtex/checks/"
"""The same of this folder."""
WORDS = (
    *("Add tag “{tag}” to {papers}", "Remove tag “{tag}” from {papers}"),
    *("Append to {field} of {papers}", "Replace in {field} of {papers}", "Changed {papers}"),
    *("Have {field} in sentence case of {papers}", "Have {field} in title case of {papers}"),
    *("Name journals in full of {papers}", "Name journals in short of {papers}"),
    "{number:,} left as before because the result would not be sound",
    *("Rename {field} to {name} of {papers}", "Import {name}", "Import {number} files"),
    *("Added {number:,} paper", "Added {number:,} papers", "filled in {number:,}"),
    *("added {number:,} paper", "added {number:,} papers", "{number:,} already there"),
    *("Exported {papers} to {output}.", "{papers} and {number:,} that they name"),
    *("{number:,} papers added", "{number:,} paper added", "{number} there already"),
    *("{number} to review", "in sync", "In line {line}: {reason}"),
    "It is no whole BibTeX entry.",
    # What Python says of regular expressions.
    *("missing ), unterminated subpattern", "unbalanced parenthesis", "nothing to repeat"),
    *("multiple repeat", "unterminated character set", "bad escape {sign}"),
    *("bad escape (end of pattern)", "invalid group reference {number}"),
    *("min repeat greater than max repeat", "bad character range {range}"),
    *("unknown extension {sign}", "unknown group name {name}", "missing group name"),
    *("look-behind requires fixed-width pattern", "missing <", "missing >, unterminated name"),
    "redefinition of group name {name} as group {number}; was group {before}",
    "global flags not at the start of the expression",
    # What refman says of them itself.
    *("looks back at a group", "repeats a group that holds a choice or another repetition"),
    "holds comments or the flag “x”, under which it reads differently",
    *("blue", "orange", "teal", "red", "violet", "ochre", "pink", "slate", "none"),
    *("folder", "library", "note", "pin", "person", "code", "globe", "calendar"),
    *("read", "being read", "unread", "longer", "from your settings", "this library’s own"),
    *("{many} cannot be read", "permission denied"),
    *("The braces of “{text}” are not balanced.", "BibTeX cannot read “{name}” as a name or key."),
    *("{name}: in sync", "{name}: conflict", "{name}: failed", "{name}: missing"),
    *("The library “{path}”", "went on from what it wrote of {what}"),
    *("went on from what it wrote", "changed something else, with which that cannot go together"),
    ", or bring back a version of the paper from its history",
    *("{name}: in sync, but {unread}", "1 entry written"),
    *("{number} removed", "{number} changed"),
    *("there is no marker “[{name}]”", "no such file or directory"),
    "So are the fields of BibTeX; any other goes by its name in capitals, “[FIELD]”.",
    *("today", "yesterday", "authors", "tags"),
    *("type", "citation key", "authors without a place", "seen in", "trash", "reading", "rating"),
    *("reading list", "notes", "files", "collections", "renamed"),
    *("the same authors", "nearly the same authors", "the same title", "nearly the same title"),
    *("the same title but for the typing", "one title is the beginning of the other"),
    *("the same entry", "the same key and title", "the same title and people"),
    *("the same key, title and people", "it is shown as it was on {day}"),
    *("once a day", "before it was brought up to date", "before an import", "asked for"),
    "before another was brought back",
    *("Take out {keys} in {name}", "Take out {keys}: {changed}", "Renew {keys} in {name}"),
    *("Renew {keys}: {changed}", "Cite {new} in place of {old}: {changed}"),
    *("Cite {new} in place of {old} in {name}", "Undid: {label}", "Redid: {label}"),
    *("Undid: {label}.", "Redid: {label}."),
    *(
        "Mended {what}.",
        "{number:,} merged",
        "{number:,} mapped",
        "{number:,} apart",
    ),
    *("{number:,} cited", "{number:,} missing", "{number:,} unused", "nothing to do"),
    "{counts} (as LaTeX noted in its last run)",
    "{counts} (as LaTeX noted for biber in its last run)",
    "{counts} (as the .tex files stand)",
    *("Nothing was changed.", "Nothing was changed; the question is still open."),
    "this Vim was built without +clientserver; install one that has it, such as gvim",
    *("Duplicates", "LyX does not run", "status {status}", "No @string defines “{macro}”."),
    *("“{name}” stands twice; the first one counts.", "It is no part of the page’s head."),
    *("It is no part of a profile’s head.", "The page ends inside this line."),
    "{title} takes no text from outside: it is on the clipboard to be pasted.",
    "It says nothing of the paper above it.",
    "Two lines say this of the paper above them, and which is right cannot be told.",
    "This stands outside of any reference; one begins with TY and ends with ER.",
    *("“{{{unknown}}}” is not known", "it names nothing of a paper", "a paper"),
    *("The base folder “{name}” is “{path}” on this computer", "Nothing was attached."),
    *("There is no reference in the file.", "The JSON breaks off or has an error: {msg}."),
    "The file has no list of papers, or does not name their source.",
    "The JSON is nested too deeply or has a number that is too long.",
    "Paper {number} has no title, or a value of the wrong kind.",
    "BibDesk’s groups cannot be read; no collection was made of them.",
    "The group “{name}” is one of JabRef’s {kind}Groups, which have no like here; no collection"
    " was made of it.",
    "The group “{name}” is one of BibDesk’s {match} groups, which have no like here; no collection"
    " was made of it.",
    *("Addresses", "Editions", "Months", "Years", "Dates", "Syntax", "HTML"),
)
"""What else fills gaps of those sentences, or stands alone."""


class Text(NamedTuple):
    """A text of the source; of numbered ones also that of many, which catalogues know it by."""

    text: str
    many: str = ""
    place: str = ""

    @property
    def source(self) -> str:
        return self.many or self.text


Nodes = tuple[ast.AST, ...]
"""All of a file, in the order of `ast.walk`, which is slow."""


@cache
def collected() -> tuple[dict[str, Text], list[str]]:
    """All texts by their source, and of those the sentences of the layers below."""
    texts: dict[str, Text] = {}
    below: dict[str, None] = {}
    for path in sorted(SOURCE.rglob("*.py")):
        name = path.relative_to(SOURCE).as_posix()
        nodes = tuple(ast.walk(ast.parse(path.read_text(encoding="utf-8"))))
        for one in _of_gui(nodes, name) if name.startswith("gui/") else ():
            texts.setdefault(one.source, one)
        for one in _below(nodes, name):
            texts.setdefault(one.source, one)
            below[one.source] = None
    for word in WORDS:
        texts.setdefault(word, Text(word, place="store/tags.py:0"))
        below[word] = None
    return texts, sorted(below)


def _of_gui(nodes: Nodes, name: str) -> Iterator[Text]:
    for node in nodes:
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            given = [_constant(argument) for argument in node.args[:2]]
            if node.func.id == "tr" and given[0]:
                yield Text(given[0], place=f"{name}:{node.lineno}")
            elif node.func.id == "tr_n" and len(given) == 2 and given[0] and given[1]:
                yield Text(given[0], given[1], f"{name}:{node.lineno}")
        elif isinstance(node, ast.Tuple):  # forms of a number that are chosen later
            forms = [_constant(one) for one in node.elts]
            pairs = [one for one in forms if one and "{number" in one]
            if len(pairs) == 2:
                yield Text(pairs[0], pairs[1], f"{name}:{node.lineno}")


def _constant(node: ast.expr) -> str:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else ""


def _below(nodes: Nodes, name: str) -> Iterator[Text]:
    for node in nodes:
        if isinstance(node, ast.FunctionDef):
            for text in _of_command(node):
                yield Text(text, place=f"{name}:{node.lineno}")
        elif isinstance(node, ast.Call) and ast.unparse(node.func) == "Argument":
            if any(word.arg == "ask" for word in node.keywords) and _constant(node.args[0]):
                asked = _constant(node.args[0])
                yield Text(f"{asked[:1].upper()}{asked[1:]}", place=f"{name}:{node.lineno}")
        elif isinstance(node, ast.Call) and name.startswith("gui/commands/"):
            for text in _of_row(node):
                yield Text(text, place=f"{name}:{node.lineno}")
    if name.startswith(("gui/", "cli/")):
        return
    skipped = _unseen(nodes, name)
    clauses = {id(one.args[0]) for one in nodes if _is_foreseen(one) and one.args}
    for node in nodes:
        if id(node) in skipped or not isinstance(node, ast.Constant | ast.JoinedStr):
            continue
        text = template(node)
        if is_sentence(text, _is_whole(name) or id(node) in clauses):
            yield Text(text, place=f"{name}:{node.lineno}")


def _of_command(node: ast.FunctionDef) -> Iterator[str]:
    """Name, first line of help, and what the window asks for."""
    for one in node.decorator_list:
        if not isinstance(one, ast.Call) or ast.unparse(one.func) != "command":
            continue
        options = {word.arg: word.value for word in one.keywords}
        if "gui" in options:
            return
        title = options["title"]
        if isinstance(title, ast.Constant):
            yield str(title.value)
        help_ = ast.get_docstring(node) or ""
        yield help_.partition("\n")[0]
        asked = len(node.args.args) - 1 - len(node.args.defaults)
        if asked > 0:
            yield _constant(one.args[0]).rpartition(".")[2].capitalize()


def _of_row(node: ast.Call) -> Iterator[str]:
    """Title and help of a command of the window, in the table of its menu."""
    if ast.unparse(node.func) in _ROWS:
        yield from filter(None, map(_constant, node.args[1:3]))


_ROWS = ("Row", "_pane", "_colours", "_rows", "_tab")


def _unseen(nodes: Nodes, name: str) -> set[int]:
    """The ids of nodes whose texts no window shows."""
    ids: set[int] = set()
    seen: set[int] = set()

    def skip(node: ast.AST) -> None:
        ids.update(id(one) for one in ast.walk(node))

    def show(node: ast.AST) -> None:
        seen.update(id(one) for one in ast.walk(node))

    whole = _is_whole(name)
    for node in nodes:
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            skip(node)
        if isinstance(node, ast.JoinedStr):
            ids.update(id(one) for one in ast.walk(node) if one is not node)
        if isinstance(node, ast.FunctionDef) and _of_shell(node):
            kept = [one for one in ast.walk(node) if _is_label(one)]
            skip(node)
            for one in kept:
                ids.difference_update(map(id, ast.walk(one)))
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "change.label":
            show(node)
        if isinstance(node, ast.FunctionDef) and node.name == "_label":
            show(node)
        if isinstance(node, ast.Raise) and isinstance(node.exc, ast.Call):
            if ast.unparse(node.exc.func) in _BUGS:
                skip(node)
            else:
                show(node)
        if isinstance(node, ast.Call):
            called = ast.unparse(node.func)
            if called == "Argument":
                (show if "asks" in name else skip)(node)
            if called == "command":
                skip(node)
            told = called in ("Outcome", "Report") or called.endswith(".change")
            if told or _is_foreseen(node):
                show(node)
    every = {id(one) for one in nodes}
    commands = name.startswith("commands/") and name not in _OF_SHELL
    if not whole and not commands:
        ids |= every - seen
    return ids


_OF_SHELL = (
    *("commands/projects.py", "commands/projects_shown.py", "commands/shown.py"),
    "commands/profiles.py",
)


@cache
def foreseen() -> frozenset[str]:
    """The names of all errors whose texts are written for the user."""
    bases = {
        node.name: {ast.unparse(base).rpartition(".")[2] for base in node.bases}
        for path in SOURCE.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.ClassDef)
    }
    found, more = set[str](), {"RefmanError"}
    while more:
        found |= more
        more = {name for name, of in bases.items() if of & found} - found
    return frozenset(found)


def _is_foreseen(node: ast.AST) -> TypeGuard[ast.Call]:
    """Whether such an error is made here."""
    if not isinstance(node, ast.Call):
        return False
    called = ast.unparse(node.func)
    return called.rpartition(".")[2] in foreseen()


def _is_label(node: ast.AST) -> bool:
    """Whether a change is named here, or an outcome put into words."""
    if isinstance(node, ast.Call):
        called = ast.unparse(node.func)
        return called.endswith((".change", "Outcome"))
    targets = node.targets if isinstance(node, ast.Assign) else []
    return any(ast.unparse(one) in ("change.label", "label", "text", "done") for one in targets)


def _is_whole(name: str) -> bool:
    return name in MODULES or (name.startswith(CHECKS) and not name.endswith(("__.py", "base.py")))


def _of_shell(node: ast.FunctionDef) -> bool:
    return any(
        isinstance(one, ast.Call) and any(word.arg == "gui" for word in one.keywords)
        for one in node.decorator_list
    )


def is_sentence(text: str, any_words: bool = False) -> bool:
    """Whether a constant is words for people, not a name or a piece of SQL; with `any_words` it may
    begin as it likes."""
    letters = re.sub(r"\{[^{}]*\}", "", text)
    if not re.search(r"[A-Za-z]{2}", letters) or " " not in text.strip() or "\n" in text:
        return False
    if re.search(r"^crossref key|tuple\[|\\b|\\[sAZ]|^[a-z]+:\"|^[(\"]|^[a-z]+ OR ", text):
        return False  # a pattern, or an example of a search
    listed = len(text.split()) > 9 and not re.search(r"[.,;:]|\b(a|is|of|the|was)\b", text)
    if listed or text.startswith(("{BIB", "{bib")):
        return False  # a list of names; a book's name
    return any_words or bool(re.match(r"[A-Z“{]", text))


def template(node: ast.Constant | ast.JoinedStr) -> str:
    """A text with its gaps by name."""
    if isinstance(node, ast.Constant):
        whole = node.value if isinstance(node.value, str) else ""
        return whole.replace("{", "{{").replace("}", "}}") if "{" in whole else whole
    text, gaps = "", dict[str, str]()
    for value in node.values:
        if isinstance(value, ast.FormattedValue):
            text += _gap(value, gaps)
        elif isinstance(value, ast.Constant):
            text += str(value.value).replace("{", "{{").replace("}", "}}")
    return text


def _gap(value: ast.FormattedValue, gaps: dict[str, str]) -> str:
    source = ast.unparse(value.value)
    name = first = gap_name(value.value)
    number = 2
    while gaps.get(name, source) != source:
        name, number = f"{first}{number}", number + 1
    gaps[name] = source
    spec = value.format_spec
    words = spec.values if isinstance(spec, ast.JoinedStr) else []
    said = "".join(str(one.value) for one in words if isinstance(one, ast.Constant))
    return f"{{{name}:{said}}}" if said else f"{{{name}}}"


def gap_name(node: ast.expr) -> str:
    """What a gap is called after what fills it."""
    match node:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            found = name
        case ast.Call(func=ast.Attribute(value=inner, attr=called), args=args):
            found = gap_name(args[0] if args and called == "join" else inner)
        case ast.Call(func=ast.Name(id=called), args=[first, *_]) if called in _FILLING:
            found = gap_name(first)
        case ast.Call(func=ast.Name(id=name)):
            found = name
        case ast.Subscript(value=inner) | ast.Starred(value=inner):
            found = gap_name(inner)
        case ast.GeneratorExp(elt=inner) | ast.ListComp(elt=inner) | ast.IfExp(body=inner):
            found = gap_name(inner)
        case ast.BinOp(left=left, right=right):
            found = gap_name(right if isinstance(left, ast.Constant) else left)
        case ast.BoolOp(values=[first, *_]):
            found = gap_name(first)
        case _:
            found = "value"
    return found.strip("_").lower() or "value"


def update(language: str, texts: dict[str, Text]) -> None:
    """Have a .ts file have all texts, with the translations that it had."""
    path = HERE / f"{language}.ts"
    known = translations(path)
    root = ET.Element("TS", version="2.1", language=LANGUAGES[language], sourcelanguage="en")
    context = ET.SubElement(root, "context")
    ET.SubElement(context, "name").text = CONTEXT
    for source in sorted(texts):
        text = texts[source]
        message = (
            ET.SubElement(context, "message", numerus="yes")
            if text.many
            else (ET.SubElement(context, "message"))
        )
        ET.SubElement(message, "location", filename=f"../../refman/{text.place.partition(':')[0]}")
        ET.SubElement(message, "source").text = source
        made = ET.SubElement(message, "translation")
        forms = known.get(source, [])
        if not forms:
            made.set("type", "unfinished")
        elif text.many:
            for form in forms:
                ET.SubElement(made, "numerusform").text = form
        else:
            made.text = forms[0]
    ET.indent(root)
    head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    path.write_text(head + ET.tostring(root, encoding="unicode") + "\n", encoding="utf-8")


def translations(path: Path) -> dict[str, list[str]]:
    """The translations in a .ts file, by source: one form, or those of numbers."""
    if not path.exists():
        return {}
    found = {}
    for message in ET.parse(path).getroot().iter("message"):
        made = message.find("translation")
        source = message.findtext("source") or ""
        if made is None or made.get("type") == "unfinished":
            continue
        found[source] = [one.text or "" for one in made.findall("numerusform")] or [made.text or ""]
    return found


def main() -> None:
    texts, below = collected()
    listed = json.dumps(below, ensure_ascii=False, indent=0) + "\n"
    (HERE / "sentences.json").write_text(listed, encoding="utf-8")
    for language in LANGUAGES:
        update(language, texts)
        if "--only-collect" not in sys.argv:
            ts, qm = HERE / f"{language}.ts", HERE / f"{language}.qm"
            command = ["pyside6-lrelease", "-silent", "-removeidentical", str(ts), "-qm", str(qm)]
            subprocess.run(command, check=True)


if __name__ == "__main__":
    main()
