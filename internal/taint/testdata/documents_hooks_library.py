"""Functions that a decoder hands the parts of a document to, and programs that stand in a text."""
import importlib
import json
import re
import shlex
import subprocess


def load(text):
    def hook(part):
        if "__type__" in part:
            module, name = part["__type__"]
            return getattr(importlib.import_module(module), name)  # flow: unsafe-reflection low
        return part

    return json.loads(text, object_hook=hook)


KNOWN = {"shop.Order": dict}


def known(text):
    def hook(part):
        if part.get("__type__") in KNOWN:
            return KNOWN[part["__type__"]](part)
        return part

    return json.loads(text, object_hook=hook)


def expand(default):
    found = re.match(r"shell\((.*)\)", default)
    if found:
        return subprocess.check_output(shlex.split(found.groups()[0]))  # flow: command-injection low
    return default


def run(command):
    return subprocess.check_output(shlex.split(command))  # it runs what it is told to
