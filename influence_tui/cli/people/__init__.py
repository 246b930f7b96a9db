"""`influence people`: the people list, and what is done to the people in the book."""

from influence_tui.cli.family import Family

command = Family(
    __name__,
    "The people in the book, those who need you most first; with QUERY those who answer to it.",
    "influence people add 'Dana Reyes' --role Counsel --circle core",
)
