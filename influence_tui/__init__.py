"""A private, keyboard-driven journal for building the relationships that your goals depend on."""

__version__ = "0.1.0"
