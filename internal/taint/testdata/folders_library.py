"""Who calls a library knows what a folder is for that it hands in; what a name in it may do it seldom does."""
import os
from pathlib import Path


def settings(folder):
    with open(os.path.join(folder, "settings.ini")) as f:
        return f.read()


def notes(folder):
    return (Path(folder) / "notes.txt").read_text()


def page(folder, name):
    with open(os.path.join(folder, os.path.basename(name))) as f:
        return f.read()


def part(folder, name):
    if ".." in name or name.startswith("/"):
        raise ValueError(name)
    with open(f"{folder}/{name}") as f:
        return f.read()


def any_part(folder, name):
    with open(f"{folder}/{name}") as f:  # flow: path-traversal
        return f.read()


def found(folder, record):
    with open(os.path.join(folder, record.find("name"))) as f:  # flow: path-traversal
        return f.read()


def below(folder):
    with open("/srv/" + folder + "/settings.ini") as f:  # flow: path-traversal
        return f.read()


class Loader:
    """Names below several folders, of which nothing is known but that they are asked for a path."""

    def __init__(self, search_path):
        self.search_path = [Path(folder) for folder in search_path]

    def resolve(self, name: str):
        name = Path(name)
        if os.path.pardir in name.parts:
            raise ValueError(name)
        for folder in self.search_path:
            found = folder.joinpath(name)
            if found.exists():
                return found
        raise ValueError(name)

    def source(self, name: str):
        return self.resolve(name).read_text()  # flow: path-traversal

    def resolve_inside(self, name: str):
        name = Path(name)
        if os.path.pardir in name.parts or name.is_absolute():
            raise ValueError(name)
        for folder in self.search_path:
            found = folder.joinpath(name)
            if found.is_file():
                return found
        raise ValueError(name)

    def source_inside(self, name: str):
        return self.resolve_inside(name).read_text()


class Pages:
    def __init__(self, settings):
        self.folder = settings["folder"]

    def page(self, name):
        if ".." in name:
            raise ValueError(name)
        with open(self.folder + name) as f:
            return f.read()

    def any_page(self, name):
        if name.startswith("/"):
            raise ValueError(name)
        with open(self.folder + name) as f:  # flow: path-traversal
            return f.read()


def joined(folder, name):
    if ".." in name:
        raise ValueError(name)
    with open(os.path.join(folder, name)) as f:  # flow: path-traversal
        return f.read()
