# Settings that a program keeps in a ConfigParser, members of enumerations, and what records begin with.
import configparser
import enum
import sqlite3
from collections import OrderedDict, UserDict, defaultdict, namedtuple
from dataclasses import asdict, dataclass, field
from typing import NamedTuple, TypedDict

from flask import Flask, request

app = Flask(__name__)
shop = sqlite3.connect("shop.db")


@app.get("/options")
def options():
    settings = configparser.ConfigParser()
    settings["query"] = {"Fixed": "select 1", "asked": request.args["word"]}
    settings.add_section("more")
    settings.set("more", "local", "no")
    settings.set("more", "limit", "7")
    settings["more"]["late"] = request.args["word"]
    shop.execute(settings.get("query", "fixed"))
    shop.execute(settings.get("query", "asked"))  # flow: sql-injection
    shop.execute(settings["query"]["Fixed"])
    shop.execute(settings["more"].get("late"))  # flow: sql-injection
    shop.execute(request.args["word"] if settings.getboolean("more", "local") else "select 1")
    shop.execute("select 1" if settings.getboolean("more", "local") else request.args["word"])  # flow: sql-injection
    shop.execute(request.args["word"] if settings["more"].getint("limit") > 9 else "select 1")
    shop.execute(settings.get("query", "absent", fallback="select 1"))


@app.get("/read")
def read():
    settings = configparser.ConfigParser()
    settings.read("shop.ini")
    shop.execute("select 1" if settings.get("query", "kind", fallback="a") == "a" else request.args["word"])  # flow: sql-injection
    settings.read_dict({"query": {"text": request.args["word"], "other": "select 1"}})
    shop.execute(settings.get("query", "text"))  # flow: sql-injection
    shop.execute(settings.get("query", "other"))


class Mode(enum.Enum):
    OPEN = "open"
    SHUT = "shut"

    def pick(self, word):
        return "select 1" if self is Mode.SHUT else word


class Level(enum.IntEnum):
    LOW = enum.auto()
    HIGH = enum.auto()


def by_mode(mode, word):
    if mode is Mode.SHUT:
        return "select 1"
    return word


@app.get("/members")
def members():
    word = request.args["word"]
    shop.execute(word if Mode.OPEN.value == "shut" else "select 1")
    shop.execute(word if Mode.OPEN.name == "OPEN" else "select 1")  # flow: sql-injection
    shop.execute(word if Mode("shut") is Mode.OPEN else "select 1")
    shop.execute(word if Mode["OPEN"] is Mode.OPEN else "select 1")  # flow: sql-injection
    shop.execute(word if Level.LOW > Level.HIGH else "select 1")
    shop.execute({Mode.SHUT: "select 1", Mode.OPEN: word}[Mode.SHUT])
    shop.execute({Mode.SHUT: "select 1", Mode.OPEN: word}[Mode.OPEN])  # flow: sql-injection
    shop.execute(by_mode(Mode.SHUT, word))
    shop.execute(by_mode(Mode.OPEN, word))  # flow: sql-injection
    shop.execute(Mode.SHUT.pick(word))
    shop.execute(Mode.OPEN.pick(word))  # flow: sql-injection


@dataclass
class Order:
    number: int = 3
    text: str = field(default="select 1")
    lines: list = field(default_factory=list)
    double: int = field(init=False)

    def __post_init__(self):
        self.double = self.number * 2


class Row(NamedTuple):
    word: str
    text: str = "select 1"


class Body(TypedDict):
    word: str
    text: str


Pair = namedtuple("Pair", "word text", defaults=["select 1"])


@app.get("/records")
def records():
    word = request.args["word"]
    first, second = Order(), Order()
    first.lines.append("select 1")
    first.lines.append(word)
    second.lines.append("select 1")
    shop.execute(first.text)
    shop.execute(first.lines[0])
    shop.execute(first.lines[1])  # flow: sql-injection
    shop.execute(second.lines[0])
    shop.execute(asdict(Order(text=word))["text"])  # flow: sql-injection
    shop.execute(Row(word)[1])
    shop.execute(Row(word)[0])  # flow: sql-injection
    shop.execute(Pair(word).text)
    shop.execute(Pair(word)._replace(word="select 1")[0])
    shop.execute(Pair("select 1")._replace(word=word)[0])  # flow: sql-injection
    body = Body(word=word, text="select 1")
    shop.execute(body["text"])
    shop.execute(body["word"])  # flow: sql-injection


class Words(list):
    pass


class Shelf:
    def __init__(self):
        self.items = []

    def add(self, word):
        self.items.append(word)

    def at(self, place):
        return self.items[place]


def put(words, *more):
    for word in more:
        words.append(word)


@app.get("/containers")
def containers():
    word = request.args["word"]
    words = Words()
    words.append("select 1")
    words.append(word)
    shop.execute(words[0])
    shop.execute(words[1])  # flow: sql-injection
    table = UserDict()
    table["a"], table["b"] = "select 1", word
    shop.execute(table["a"])
    shop.execute(table["b"])  # flow: sql-injection
    groups = defaultdict(list)
    groups["a"].append("select 1")
    groups["b"].append(word)
    shop.execute(groups["a"][0])
    shop.execute(groups["b"][0])  # flow: sql-injection
    queue = OrderedDict(a="select 1", b=word)
    shop.execute(queue.popitem(last=False)[1])
    shop.execute(queue.popitem()[1])  # flow: sql-injection
    shelf = Shelf()
    shelf.add("select 1")
    shelf.add(word)
    shop.execute(shelf.items[0])
    shop.execute(shelf.at(0))
    shop.execute(shelf.at(1))  # flow: sql-injection
    row = ["select 1"]
    put(row, word)
    shop.execute(row[0])
    shop.execute(row[1])  # flow: sql-injection


@app.get("/patterns")
def patterns():
    word = request.args["word"]
    match {"kind": "b", "text": "select 1", "word": word}:
        case {"kind": "a"}:
            shop.execute(word)
        case {"kind": "b", "text": text, "word": other}:
            shop.execute(text)
            shop.execute(other)  # flow: sql-injection
        case _:
            shop.execute(word)
    match Row(word):
        case Order(number=3):
            shop.execute(word)
        case Row(text="select 2"):
            shop.execute(word)
        case Row(word=found):
            shop.execute(found)  # flow: sql-injection
    match 7:
        case str():
            shop.execute(word)
        case int():
            shop.execute(word)  # flow: sql-injection
        case _:
            shop.execute(word)


class Answer:
    def __init__(self):
        self.fields = {"text": "select 1"}
        self.lines = ["select 1"]

    def remember(self, name, text):
        self.fields[name] = text

    def push(self, text):
        self.lines.append(text)

    def pop(self):
        return self.lines.pop()

    def send(self):
        shop.execute(self.fields["text"])
        shop.execute(self.fields["more"])  # flow: sql-injection


@app.get("/kept")
def kept():
    answer = Answer()
    answer.remember("more", request.args["word"])
    answer.push(request.args["word"])
    answer.send()
    shop.execute(answer.pop())  # flow: sql-injection
