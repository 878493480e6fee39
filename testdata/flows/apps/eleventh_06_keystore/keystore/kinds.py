"""Kinds of notes, each with its own way to show itself."""
import html
from abc import ABC, abstractmethod


class Kind(ABC):
    registry = {}

    def __init_subclass__(cls, name):
        Kind.registry[name] = cls()

    @abstractmethod
    def show(self, text):
        """Return the note as part of a page."""


class Raw(Kind, name="raw"):
    def show(self, text):
        return "<div>" + text + "</div>"


class Plain(Kind, name="plain"):
    def show(self, text):
        return "<div>" + html.escape(text) + "</div>"
