"""A library: only who calls it knows what is handed in."""
import os


def convert(name):
    os.system("convert " + name)  # flow: command-injection low


def load(folder, name):
    with open(folder + "/" + name) as f:  # flow: path-traversal low
        return f.read()
