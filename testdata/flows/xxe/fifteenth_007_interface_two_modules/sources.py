from abc import ABC, abstractmethod


class Source(ABC):
    @abstractmethod
    def read(self):
        ...


class Memory(Source):
    def __init__(self, content):
        self._content = content

    def read(self):
        return self._content


class Static(Source):
    def __init__(self, content):
        self._length = len(content)

    def read(self):
        return "static"


def make_source(kind, content):
    if kind == "memory":
        return Memory(content)
    if kind == "static":
        return Static(content)
    raise ValueError(kind)
