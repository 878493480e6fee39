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
