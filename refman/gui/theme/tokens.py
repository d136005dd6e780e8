"""The colours of the window by the part they play, once for light and once for dark.

Values are "#RRGGBB", or "#AARRGGBB" where something must show through. Every text role reaches a
contrast of 4.5 on every background here; tests hold that. No Qt in this file.
"""

from typing import NamedTuple

TAG_COLOURS = ("blue", "orange", "teal", "red", "violet", "ochre", "pink", "slate")
"""What the library stores for a tag's colour; each theme has its own value for each name."""

CATEGORIES = ("LG", "CV", "CL", "AI", "ML")
"""arXiv categories with a colour of their own; all others share one."""

Pair = tuple[str, str]
"""Text colour, and the tint behind it."""


class Tokens(NamedTuple):
    """One theme's colours. `tags` follows TAG_COLOURS, `categories` CATEGORIES."""

    window: str
    surface: str
    raised: str
    sunken: str
    line: str
    control: str
    strong: str
    hover: str
    hover_window: str
    press: str
    selected: str
    selected_quiet: str
    accent: str
    accent_fill: str
    accent_hover: str
    on_accent: str
    text: str
    second: str
    third: str
    disabled: str
    good: str
    warn: str
    bad: str
    good_tint: str
    warn_tint: str
    bad_tint: str
    mark: str
    bibtex_type: str
    bibtex_key: str
    bibtex_field: str
    bibtex_value: str
    bibtex_brace: str
    bibtex_number: str
    scroll: str
    scroll_hover: str
    track: str
    scrim: str
    shadow: str
    tags: tuple[str, ...]
    categories: tuple[Pair, ...]
    other_category: Pair


LIGHT = Tokens(
    window="#F3F4F6",
    surface="#FFFFFF",
    raised="#FFFFFF",
    sunken="#F7F8FA",
    line="#E2E5EA",
    control="#B4BBC7",
    strong="#747D8E",
    hover="#F4F6F9",
    hover_window="#E9EBEF",
    press="#DDE0E6",
    selected="#DFE8FD",
    selected_quiet="#E4E7EC",
    accent="#2B52C8",
    accent_fill="#2B52C8",
    accent_hover="#2346B0",
    on_accent="#FFFFFF",
    text="#1A1E26",
    second="#474F5E",
    third="#5F6777",
    disabled="#9AA1AE",
    good="#14724A",
    warn="#8A5500",
    bad="#B42B2B",
    good_tint="#E3F4EB",
    warn_tint="#FBF0DA",
    bad_tint="#FCE8E6",
    mark="#FFE8A3",
    bibtex_type="#7B3FB5",
    bibtex_key="#2B52C8",
    bibtex_field="#0B6B70",
    bibtex_value="#1A1E26",
    bibtex_brace="#5F6777",
    bibtex_number="#A14A00",
    scroll="#BEC4CE",
    scroll_hover="#8E96A5",
    track="#E6E9EE",
    scrim="#57141821",
    shadow="#33141821",
    tags=(
        "#4E7BF8",
        "#C76D0B",
        "#00785A",
        "#9E1B12",
        "#5F08CD",
        "#938248",
        "#74114F",
        "#778595",
    ),
    categories=(
        ("#24479F", "#E4EBFB"),
        ("#6A35A3", "#F1E8FA"),
        ("#0B6168", "#DEF2F1"),
        ("#86480A", "#FBECDA"),
        ("#9A2861", "#FBE6F0"),
    ),
    other_category=("#474F5E", "#E9EBEF"),
)

DARK = Tokens(
    window="#15171B",
    surface="#1B1E24",
    raised="#262A32",
    sunken="#14161A",
    line="#2D323B",
    control="#4C5462",
    strong="#868FA0",
    hover="#22262D",
    hover_window="#20242A",
    press="#333945",
    selected="#25335C",
    selected_quiet="#2F343E",
    accent="#93ADFF",
    accent_fill="#4166DD",
    accent_hover="#3858C6",
    on_accent="#FFFFFF",
    text="#E8EAEF",
    second="#B9BFCB",
    third="#98A0AF",
    disabled="#5F6775",
    good="#5CC596",
    warn="#E2AE55",
    bad="#F28B82",
    good_tint="#17332A",
    warn_tint="#382C16",
    bad_tint="#43211F",
    mark="#54430F",
    bibtex_type="#C9A0F5",
    bibtex_key="#93ADFF",
    bibtex_field="#6CC7C3",
    bibtex_value="#E8EAEF",
    bibtex_brace="#98A0AF",
    bibtex_number="#EBA66B",
    scroll="#454C59",
    scroll_hover="#6C7585",
    track="#2D323B",
    scrim="#8C000000",
    shadow="#4D000000",
    tags=(
        "#7CA1F9",
        "#FE9B58",
        "#1FDDAA",
        "#EA4A63",
        "#9A64FA",
        "#F5CF3A",
        "#D64FAA",
        "#CCE2F5",
    ),
    categories=(
        ("#B7C8FF", "#27345A"),
        ("#D6BBF7", "#3A2B54"),
        ("#8AD6D1", "#183C3E"),
        ("#F0BE8A", "#432F19"),
        ("#F5AFCF", "#48243A"),
    ),
    other_category=("#B9BFCB", "#323842"),
)


def high_contrast(tokens: Tokens) -> Tokens:
    """The same theme with every hairline and edge as strong as that of a check box."""
    return tokens._replace(line=tokens.strong, control=tokens.strong)


def tag_colour(tokens: Tokens, name: str) -> str:
    """The value of a tag colour; a name this version does not know is shown as slate."""
    return tokens.tags[TAG_COLOURS.index(name if name in TAG_COLOURS else "slate")]


def category_colours(tokens: Tokens, category: str) -> Pair:
    """Text colour and tint for an arXiv category without its archive: "LG" for cs.LG."""
    if category in CATEGORIES:
        return tokens.categories[CATEGORIES.index(category)]
    return tokens.other_category
