# Dataclasses with options, and values that are found out once.
import os
import threading
from dataclasses import InitVar, dataclass, field
from functools import cached_property
from typing import NamedTuple

from flask import Flask, request

app = Flask(__name__)


@dataclass(frozen=True, slots=True)
class PDataclassFrozenSlots:
    a: str
    b: str


@app.get("/dataclass-frozen-slots")
def dataclass_frozen_slots_route():
    word = request.args["word"]
    p = PDataclassFrozenSlots(b=word, a="s")
    os.system(p.a)
    os.system(p.b)  # flow: command-injection


@dataclass
class CDataclassInitvar:
    raw: InitVar[str]
    v: str = field(init=False, default="q")

    def __post_init__(self, raw):
        self.v = raw


@app.get("/dataclass-initvar")
def dataclass_initvar_route():
    word = request.args["word"]
    os.system(CDataclassInitvar(word).v)  # flow: command-injection
    os.system(CDataclassInitvar("s").v)


class ACachedProperty:
    def __init__(self, v):
        self.v = v

    @cached_property
    def p(self):
        return "p" + self.v


@app.get("/cached-property")
def cached_property_route():
    word = request.args["word"]
    a = ACachedProperty("s")
    os.system(a.p)
    a.v = word
    os.system(a.p)
    b = ACachedProperty(word)
    os.system(b.p)  # flow: command-injection
    b.v = "s"
    os.system(b.p)  # flow: command-injection


class PTypingNamedtuple(NamedTuple):
    a: str
    b: str = "k"

    def text(self):
        return self.b + self.a


@app.get("/typing-namedtuple")
def typing_namedtuple_route():
    word = request.args["word"]
    p = PTypingNamedtuple(a="s", b=word)
    os.system(p.text())  # flow: command-injection
    os.system(p.a)
    a, b = p
    os.system(a)
    os.system(b)  # flow: command-injection


class WThreadClass(threading.Thread):
    def __init__(self, v):
        super().__init__()
        self.v = v
        self.r = None

    def run(self):
        self.r = self.v


@app.get("/thread-class")
def thread_class_route():
    word = request.args["word"]
    a = WThreadClass(word)
    a.start()
    a.join()
    a = WThreadClass(word)
    a.start()
    a.join()
    a = WThreadClass(word)
    a.start()
    a.join()
    os.system(a.r)  # flow: command-injection
    b = WThreadClass("s")
    b.start()
    b.join()
    b = WThreadClass("s")
    b.start()
    b.join()
    b = WThreadClass("s")
    b.start()
    b.join()
    os.system(b.r)


class ERaiseCarries(Exception):
    def __init__(self, m, code):
        super().__init__(m)
        self.m = m
        self.code = code


@app.get("/raise-carries")
def raise_carries_route():
    word = request.args["word"]
    try:
        raise ERaiseCarries(word, "s")
    except ERaiseCarries as e:
        os.system(e.m)  # flow: command-injection
        os.system(e.code)
        os.system(str(e))  # flow: command-injection
        os.system(e.args[0])  # flow: command-injection
