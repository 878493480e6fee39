"""Fields that a class declares to be numbers and the like, of what the users of a library hand in."""
from dataclasses import dataclass, field
from enum import Enum


class Target(Enum):
    OLD = 1
    NEW = 2


@dataclass
class Mode:
    targets: set[Target] = field(default_factory=set)
    length: int = 88
    strict: bool = False
    magics: set[str] = field(default_factory=set)
    title: str = ""

    def key(self):
        return ".".join([",".join(str(t.value) for t in self.targets), str(self.length), str(int(self.strict))])


def numbers(mode: Mode):
    with open("/cache/" + mode.key()) as f:
        return f.read()


def texts(mode: Mode):
    with open("/cache/" + ",".join(mode.magics)) as f:  # flow: path-traversal
        return f.read()


def text(mode: Mode):
    with open(f"/cache/{mode.title}") as f:  # flow: path-traversal
        return f.read()


def undeclared(mode):
    with open(f"/cache/{mode.length}") as f:  # flow: path-traversal
        return f.read()
