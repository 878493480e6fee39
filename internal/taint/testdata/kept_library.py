# What the maker of an object hands in, read back by its public methods.
import pickle

from jinja2 import Environment
from jinja2.sandbox import SandboxedEnvironment


class Pool:
    def __init__(self, count, chunk="1", _secret=""):
        self.count = int(count)
        self.chunk = chunk
        self.fixed = "2"

    def size(self):
        return eval(self.chunk.replace("n", str(self.count)))  # flow: code-injection

    def numbers(self):
        return eval("n + %d" % self.count)

    def other(self):
        return eval(self.fixed)

    def _hidden(self):
        return eval(self.chunk)


class Larger(Pool):
    def read(self, file):
        self.chunk = "3"
        return eval(self.chunk)

    def load(self):
        return pickle.loads(self.chunk)  # flow: unsafe-deserialization


class Record:
    """What one public method keeps and another uses."""

    def __init__(self):
        self.rows = []
        self.parts = {}
        self.table = None

    def name(self, table):
        self.table = table

    def add(self, row):
        self.rows.append(row)

    def part(self, text):
        self.parts["text"] = text

    def _hidden(self, text):
        self.hidden = text

    def store(self, db):
        db.cursor().execute("insert into " + self.table)  # flow: sql-injection
        for row in self.rows:
            db.cursor().execute("insert " + row)  # flow: sql-injection
        db.cursor().execute("insert " + self.parts["text"])  # flow: sql-injection
        db.cursor().execute("insert " + self.parts["price"])
        db.cursor().execute("insert " + self.hidden)


class Sheets:
    def __init__(self, layout, filters):
        self._pages = SandboxedEnvironment()
        self._open = Environment()
        self.layout = layout
        self._check(self._pages)

    def _check(self, pages):
        pages.parse(self.layout)

    def show(self, **values):
        return self._pages.from_string(self.layout).render(**values)

    def show_all(self, **values):
        return self._open.from_string(self.layout).render(**values)  # flow: template-injection
