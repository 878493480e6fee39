"""What a document says that lies in a file whose name a library is handed: whoever made the document wrote it."""
import json
import os
import subprocess
from pathlib import Path

import yaml


def read(path):
    with open(path) as f:
        return yaml.safe_load(f)


def run(path):
    doc = read(path)
    return eval(doc["expression"])  # flow: code-injection low


def unpack(path, folder):
    with open(path) as f:
        index = json.load(f)
    for part in index["parts"]:
        with open(os.path.join(folder, part["name"]), "wb") as out:  # flow: path-traversal low
            out.write(part["data"])
        with open(os.path.join(folder, os.path.basename(part["name"])), "wb") as out:
            out.write(part["data"])


def beside(folder, name):
    base = read(os.path.join(folder, "settings.yaml"))  # the folder is the caller's
    with open(base["log"]) as f:  # a settings file says where the log is
        return f.read()


def whole(path):
    return eval(Path(path).read_text())  # a program that runs the file it is told to


def number(path):
    with open(path) as f:
        return subprocess.run("sleep %d" % int(json.load(f)["n"]), shell=True)


class Job:
    def __init__(self, path):
        self.doc = read(path)
        with open(path) as f:
            self.text = f.read()

    def run(self):
        eval(self.doc["code"])  # flow: code-injection low

    def show(self):
        eval(self.text)
