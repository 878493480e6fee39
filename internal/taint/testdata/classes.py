"""Fields of classes: declared, overridden, kept by hooks."""
import os
import sqlite3

from fastapi import FastAPI
from pydantic import BaseModel

app = FastAPI()


class Job(BaseModel):
    name: str
    note: str = ""


@app.post("/declared")
def declared(job: Job):
    os.system("run " + job.name)  # flow: command-injection


@app.post("/defaulted")
def defaulted(job: Job):
    os.system("run " + job.note)  # flow: command-injection


class Store:
    tool = "cat"

    def show(self, name):
        os.system(self.tool + " /srv/list")


class Echo:
    def run(self, line):
        return line


class Shell(Echo):
    def run(self, line):
        os.system(line)  # flow: command-injection


RUNNERS = {"echo": Echo, "shell": Shell}


@app.get("/dispatched")
def dispatched(kind: str, line: str):
    RUNNERS.get(kind)().run(line)


class Escaper:
    def escape(self, text):
        return "x"

    def line(self, text):
        return "run " + self.escape(text)


class Careless(Escaper):
    def escape(self, text):
        return text


@app.get("/exact")
def exact(word: str):
    os.system(Escaper().line(word))


@app.get("/derived")
def derived(word: str):
    os.system(Careless().line(word))  # flow: command-injection


class Marked(str):
    def __str__(self):
        return self


@app.get("/marked")
def marked(word: str):
    os.system(f"run {Marked(word)}")  # flow: command-injection


class Itself:
    pass


Itself.__new__ = Itself
os.system(str(Itself(1)))


class Reader:  # a default that a class below it replaces with what nobody knows
    ends = b"\n"

    def command(self, word):
        return word if self.ends else ""

    def run(self, word):
        os.system(self.command(word) + str(self.ends))  # flow: command-injection


class Chosen(Reader):
    ends = chosen_elsewhere


@app.get("/read")
def read(word: str):
    Chosen().run(word)


class Names:
    PREFIX = "notes/"

    @staticmethod
    def plain(name):
        return os.path.basename(name) + ".txt"

    @classmethod
    def fixed(cls, name):
        return "all.txt"

    @classmethod
    def by_static(cls, name):
        return cls.PREFIX + cls.plain(name)

    @classmethod
    def by_class(cls, name):
        return cls.PREFIX + cls.fixed(name)

    @classmethod
    def unknown(cls, name):
        return cls.PREFIX + cls.made_elsewhere(name)


@app.get("/by-static")
def by_static(name: str):
    with open(Names.by_static(name)) as f:
        return f.read()


@app.get("/by-class")
def by_class(name: str):
    with open(Names().by_class(name)) as f:
        return f.read()


@app.get("/by-unknown")
def by_unknown(name: str):
    with open(Names.unknown(name)) as f:  # flow: path-traversal
        return f.read()


class Stored:
    columns = "id, name"
    shop = sqlite3.connect("shop.db")

    @classmethod
    def find(cls, key):
        return cls.shop.execute(f"SELECT {cls.columns} FROM goods WHERE id = ?", (key,))

    @classmethod
    def search(cls, words):
        return cls.shop.execute(f"SELECT {cls.columns} FROM goods WHERE {words}")  # flow: sql-injection


class Goods(Stored):
    @classmethod
    def find(cls, key):
        return super().find(key)

    @classmethod
    def search(cls, words):
        return super().search(words)


@app.get("/goods")
def goods(key: str, words: str):
    Goods.find(key)
    Goods.search(words)
