# Classes that register themselves when they are made, and are looked up by their names.
from flask import Flask, request
app = Flask(__name__)


class Step:
    registry = {}
    def __init_subclass__(cls, key=None):
        Step.registry[key] = cls
    def __call__(self, v):
        return "v = 0"


class Keep(Step, key="keep"):
    def __call__(self, v):
        return v


class Drop(Step, key="drop"):
    pass


@app.post("/1")
def view1():
    eval(Step.registry["drop"]()(request.form["v"]))
    eval(Step.registry["keep"]()(request.form["v"]))  # flow: code-injection


class Filter:
    known = {}
    def __init_subclass__(cls, name, **rest):
        super().__init_subclass__(**rest)
        Filter.known[name] = cls


class FKeep(Filter, name='keep'):
    def apply(self, text):
        return text


class FBlank(Filter, name='blank'):
    def apply(self, text):
        return 'blank'


@app.post("/2")
def view2():
    eval(Filter.known['blank']().apply(request.form["v"]))
    eval(Filter.known['keep']().apply(request.form["v"]))  # flow: code-injection
    eval(Filter.known[request.form["k"]]().apply(request.form["v"]))  # flow: code-injection


class Named:
    known = {}
    name = None
    def __init_subclass__(cls, **kw):
        super().__init_subclass__(**kw)
        cls.known[cls.name] = cls


class NKeep(Named):
    name = "keep"
    def apply(self, text):
        return text


class NBlank(Named):
    name = "blank"
    def apply(self, text):
        return "blank"


@app.post("/3")
def view3():
    eval(Named.known['blank']().apply(request.form["v"]))
    eval(Named.known['keep']().apply(request.form["v"]))  # flow: code-injection


class ByName:
    known = {}
    def __init_subclass__(cls, **kw):
        super().__init_subclass__(**kw)
        ByName.known[cls.__name__.lower()] = cls


class Pass(ByName):
    def apply(self, text):
        return text


class Blank(ByName):
    def apply(self, text):
        return "blank"


@app.post("/4")
def view4():
    eval(ByName.known['blank']().apply(request.form["v"]))
    eval(ByName.known['pass']().apply(request.form["v"]))  # flow: code-injection

HANDLERS = {}


def handler(name):
    def deco(fn):
        HANDLERS[name] = fn
        return fn
    return deco
@handler("keep")
def keep(v): return v
@handler("drop")
def drop(v): return "drop"


@app.post("/5")
def view5():
    eval(HANDLERS["drop"](request.form["v"]))
    eval(HANDLERS["keep"](request.form["v"]))  # flow: code-injection
    eval(HANDLERS.get("drop")(request.form["v"]))

REG = {}


class Meta(type):
    def __new__(mcs, name, bases, ns):
        cls = super().__new__(mcs, name, bases, ns)
        REG[ns.get("key", name)] = cls
        return cls


class MBase(metaclass=Meta):
    def apply(self, t): return "base"


class MKeep(MBase):
    key = "keep"
    def apply(self, t): return t


class MDrop(MBase):
    key = "drop"
    def apply(self, t): return "drop"


class Plug:
    plugins = []
    def __init_subclass__(cls, **kw):
        super().__init_subclass__(**kw)
        cls.plugins.append(cls)


class PKeep(Plug):
    def apply(self, t): return t


class PDrop(Plug):
    def apply(self, t): return "x"


@app.post("/7")
def view7():
    eval(Plug.plugins[0]().apply(request.form["v"]))  # flow: code-injection
    eval(Plug.plugins[1]().apply(request.form["v"]))


def register(cls):
    REGISTRY[cls.tag] = cls
    return cls
REGISTRY = {}
@register
class RKeep:
    tag = "keep"
    def apply(self, t): return t
@register
class RDrop:
    tag = "drop"
    def apply(self, t): return "x"
