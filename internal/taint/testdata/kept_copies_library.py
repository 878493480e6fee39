"""What a class keeps as a copy, in a list or in a dict of what it was handed, and what words handed to getopt are."""
import getopt
import os
import shlex
import sqlite3
import subprocess
import sys

import treq


class Words:
    def __init__(self, protocol, words):
        self.protocol = protocol
        self.words = list(words)

    def run(self):
        os.system(self.words[1])  # flow: command-injection low


class Inherits(Words):
    def again(self):
        subprocess.run(self.words[0], shell=True)  # flow: command-injection low


class Options:
    def __init__(self, **options):
        self.options = dict(options)

    def run(self):
        os.system(self.options["command"])  # flow: command-injection low


class Table:
    def __init__(self, table, limit):
        self.query = {"table": table, "limit": int(limit), "order": "name"}

    def rows(self):
        return sqlite3.connect("x").execute("select * from " + self.query["table"])  # flow: sql-injection low

    def few(self):
        return sqlite3.connect("x").execute("select * from t limit %d" % self.query["limit"])

    def ordered(self):
        return sqlite3.connect("x").execute("select * from t order by " + self.query["order"])


class Quoted:
    def __init__(self, words):
        self.words = [shlex.quote(word) for word in words]

    def run(self):
        os.system("echo " + self.words[0])


class Shell:
    """A command of a shell that the program plays."""

    def __init__(self, protocol, *args):
        self.args = list(args)

    def start(self):
        options, rest = getopt.getopt(self.args, "sho:")
        os.system("fetch " + rest[0])  # flow: command-injection low

    def own(self):
        options, rest = getopt.getopt(["-s", "https://example.org/"], "s")
        os.system("fetch " + rest[0])


def main():
    options, rest = getopt.gnu_getopt(sys.argv[1:], "x")
    os.system("ls " + rest[0])  # flow: command-injection


def fetch(picture):
    return treq.head(url=picture)  # flow: ssrf
