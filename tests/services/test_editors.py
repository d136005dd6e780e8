r"""Citations handed to editors, for which small programs of our own stand in: they note what they
were called with."""

import json
import os
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from refman.model.errors import EditorError
from refman.services import editors
from refman.services.editors import EDITORS, Citation, Place

CITED = Citation("citep", ("knuth1984", "lamport94"))
TEXT = r"\citep{knuth1984,lamport94}"

Install = Callable[..., Callable[[], list[list[str]]]]


@pytest.fixture
def install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Install:
    """Puts a program of a name on PATH, alone; gives what tells how it was called."""
    folder = tmp_path / "bin"
    folder.mkdir()
    monkeypatch.setenv("PATH", str(folder))

    def install(name: str, status: int = 0, says: str = "") -> Callable[[], list[list[str]]]:
        calls = tmp_path / f"{name}.calls"
        program = folder / name
        program.write_text(
            f"#!{sys.executable}\nimport json, sys\n"
            f"with open({str(calls)!r}, 'a') as file:\n"
            "    file.write(json.dumps(sys.argv[1:]) + '\\n')\n"
            f"sys.stderr.write({says!r})\nsys.exit({status})\n"
        )
        program.chmod(0o755)
        return lambda: [json.loads(line) for line in calls.read_text().splitlines()]

    return install


@pytest.mark.parametrize(
    ("name", "program", "called"),
    [
        ("texstudio", "texstudio", ["--insert-cite", TEXT]),
        ("texworks", "texworks", ["--insert-text", TEXT]),
        ("texmaker", "texmaker", ["-insert", TEXT]),
        ("vim", "gvim", ["--servername", "GVIM", "--remote-send", f"<C-\\><C-N>a{TEXT}"]),
        (
            "emacs",
            "emacsclient",
            [
                *("--no-wait", "--eval"),
                '(with-current-buffer (window-buffer) (insert "\\\\citep{knuth1984,lamport94}"))',
            ],
        ),
    ],
)
def test_each_editor_is_told_in_its_own_way(
    install: Install, name: str, program: str, called: list[str]
) -> None:
    calls = install(program)
    assert editors.push(name, CITED) == ""
    assert calls() == [called]


@pytest.mark.parametrize(
    ("name", "program", "called"),
    [
        ("texstudio", "texstudio", ["--line", "12", "/p/a b.tex"]),
        ("texworks", "texworks", ["--position=12", "/p/a b.tex"]),
        ("texmaker", "texmaker", ["/p/a b.tex", "-line", "12"]),
        ("vscode", "code", ["--reuse-window", "--goto", "/p/a b.tex:12"]),
        ("vim", "vim", ["--servername", "GVIM", "--remote-silent", "+12", "/p/a b.tex"]),
        ("emacs", "emacsclient", ["--no-wait", "+12", "/p/a b.tex"]),
    ],
)
def test_each_editor_shows_a_line_in_its_own_way(
    install: Install, name: str, program: str, called: list[str]
) -> None:
    calls = install(program)
    editors.show(name, Place(Path("/p/a b.tex"), 12))
    assert calls() == [called]


def test_neovim_is_met_where_it_was_said_to_listen(install: Install) -> None:
    calls = install("nvim")
    editors.push("neovim", Citation("cite", ("a<b",)), "/run/nvim.sock")
    editors.show("neovim", Place(Path("/p/it's.tex"), 3), "/run/nvim.sock")
    server = ["--server", "/run/nvim.sock"]
    assert calls() == [
        [*server, "--remote-send", "<C-\\><C-N>a\\cite{a<lt>b}"],
        [*server, "--remote-expr", "execute('edit +3 ' .. fnameescape('/p/it''s.tex'))"],
    ]


def test_neovim_that_listens_nowhere_is_told(
    install: Install, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    install("nvim")
    for name in ("NVIM", "NVIM_LISTEN_ADDRESS"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    monkeypatch.setenv("USER", "nobody-of-that-name")
    with pytest.raises(EditorError, match="listens nowhere"):
        editors.push("neovim", CITED)
    (tmp_path / "nvim.12.0").touch()
    editors.push("neovim", CITED)


def test_vs_code_takes_no_text_and_that_is_said(install: Install) -> None:
    install("code")
    assert "clipboard" in editors.push("vscode", CITED)


def test_lyx_reads_the_keys_from_its_pipe(tmp_path: Path) -> None:
    pipe = tmp_path / "lyxpipe.in"
    os.mkfifo(pipe)
    reader = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    editors.push("lyx", CITED, str(tmp_path / "lyxpipe"))
    assert os.read(reader, 200) == b"LYXCMD:refman:citation-insert:knuth1984,lamport94\n"
    os.close(reader)


def test_lyx_that_does_not_run_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "lyxpipe.in")
    with pytest.raises(EditorError, match="LyX does not run"):
        editors.push("lyx", CITED, str(tmp_path / "lyxpipe"))
    with pytest.raises(EditorError, match="no pipe yet"):
        editors.push("lyx", CITED, str(tmp_path / "elsewhere"))


def test_no_shell_reads_what_is_handed_over(install: Install, tmp_path: Path) -> None:
    calls = install("texstudio")
    odd = f"a;touch {tmp_path / 'made'};$(id)`id`"
    editors.push("texstudio", Citation("cite", (odd,)))
    assert calls() == [["--insert-cite", f"\\cite{{{odd}}}"]]
    assert not (tmp_path / "made").exists()


@pytest.mark.parametrize("cited", [Citation("cite", ("a\x1b:q!",)), Citation("ci\nte", ("a",))])
def test_an_editor_is_never_handed_signs_that_it_would_obey(
    install: Install, tmp_path: Path, cited: Citation
) -> None:
    """Vim runs what is typed behind an escape sign; LyX reads a command from every line."""
    called = install("gvim")
    with pytest.raises(EditorError, match="signs that nobody sees"):
        editors.push("vim", cited)
    with pytest.raises(EditorError, match="signs that nobody sees"):
        editors.show("vim", Place(tmp_path / "a\nLYXCMD:b:lyx-quit.tex", 1))
    with pytest.raises(FileNotFoundError):
        called()


def test_what_an_editor_complains_of_is_told(install: Install) -> None:
    install("gvim", 1, "E247: no registered server named GVIM.\nmore")
    with pytest.raises(EditorError, match="Vim did not take it: E247: no registered server"):
        editors.push("vim", CITED)


def test_a_question_of_an_editor_gets_no_second_mark(install: Install) -> None:
    install("emacsclient", 1, "emacsclient: can't find socket; have you started the server?")
    with pytest.raises(EditorError, match=r"have you started the server\.$"):
        editors.push("emacs", CITED)


def test_a_vim_that_nobody_can_talk_to_is_told_as_such(install: Install) -> None:
    said = 'VIM - Vi IMproved 9.0 (2022 Jun 28)\nUnknown option argument: "--servername"\n'
    install("gvim", 1, said)
    with pytest.raises(EditorError, match=r"Vim was built without \+clientserver"):
        editors.push("vim", CITED)


@pytest.mark.usefixtures("install")
def test_an_editor_that_is_not_there_is_told() -> None:
    with pytest.raises(EditorError, match="TeXstudio is not installed"):
        editors.push("texstudio", CITED)
    with pytest.raises(EditorError, match="No editor is chosen"):
        editors.push("", CITED)


def test_papers_without_a_key_are_not_pushed(install: Install) -> None:
    install("texstudio")
    with pytest.raises(EditorError, match="citation key"):
        editors.push("texstudio", Citation("cite", ()))


def test_the_installed_editors_are_found(install: Install, monkeypatch: pytest.MonkeyPatch,
                                         tmp_path: Path) -> None:  # fmt: skip
    monkeypatch.setenv("HOME", str(tmp_path))
    install("texworks")
    install("codium")
    assert editors.installed() == ["texworks", "vscode"]
    (tmp_path / ".lyx").mkdir()
    os.mkfifo(tmp_path / ".lyx" / "lyxpipe.in")
    assert editors.installed() == ["texworks", "vscode", "lyx"]
    assert set(editors.installed()) <= set(EDITORS)
