import shlex
import subprocess
from contextlib import contextmanager


@contextmanager
def printer(name):
    words = ["lp", "-d", name]
    try:
        yield words
    finally:
        words.clear()


def print_label(name, copies):
    with printer(name) as words:
        words += ["-n", str(copies), "/srv/labels/label.pdf"]
        return subprocess.call(words)  # ok: command-injection


def print_line(name, title):
    line = "label-tool --printer " + shlex.quote(name) + " --title " + title
    return subprocess.call(line, shell=True)  # want: command-injection


def print_quoted(name, title):
    line = "label-tool --printer {} --title {}".format(*map(shlex.quote, (name, title)))
    return subprocess.call(line, shell=True)  # ok: command-injection
