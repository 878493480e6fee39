# Containers of the project's own classes, and what objects and errors say of themselves.
import os
from collections import UserDict

from flask import Flask, request

app = Flask(__name__)


class Lowered(UserDict):
    def __setitem__(self, key, value):
        super().__setitem__(key.lower(), value)


class LoweredDict(dict):
    def __setitem__(self, key, value):
        super().__setitem__(key.lower(), value)


class Fixed(UserDict):
    def __setitem__(self, key, value):
        super().__setitem__(key, "fixed")


class Plain(UserDict):
    pass


class Shelf:
    def __init__(self):
        self._rows = {}

    def put(self, name, value):
        self._rows[name] = value

    def take(self, name):
        return self._rows[name]


@app.get("/containers")
def containers():
    word = request.args["word"]
    lowered = Lowered()
    lowered["Name"] = word
    os.system(lowered["name"])  # flow: command-injection
    lowered_dict = LoweredDict()
    lowered_dict["Name"] = word
    os.system(lowered_dict["name"])  # flow: command-injection
    fixed = Fixed()
    fixed["name"] = word
    os.system(fixed["name"])
    plain = Plain()
    plain["a"] = word
    plain["b"] = "x"
    os.system(plain["a"])  # flow: command-injection
    os.system(plain["b"])
    for value in plain.values():
        os.system(value)  # flow: command-injection
    del plain["a"]
    os.system(plain.get("a", "none"))
    return ""


@app.get("/shelf")
def shelf():
    word = request.args["word"]
    kept = Shelf()
    kept.put("mine", word)
    kept.put("other", "x")
    os.system(kept.take("mine"))  # flow: command-injection
    os.system(kept.take("other"))
    kept.put("mine", "x")
    os.system(kept.take("mine"))
    return ""


class Shown:
    def __init__(self, value):
        self.value = value

    def __str__(self):
        return self.value

    def __repr__(self):
        return "Shown()"


class Bare:
    def __init__(self, value):
        self.value = value

    def __repr__(self):
        return self.value


@app.get("/shown")
def shown():
    thing = Shown(request.args["word"])
    os.system(f"{thing}")  # flow: command-injection
    os.system(f"{thing!r}")
    os.system("%r" % thing)
    os.system("%s" % thing)  # flow: command-injection
    os.system("{!r}".format(thing))
    os.system(repr(thing))
    bare = Bare(request.args["word"])
    os.system(f"{bare!r}")  # flow: command-injection
    app.logger.warning(f"{bare!r}")  # flow: log-injection
    app.logger.warning(f"{request.args['word']!r}")
    return ""


class Refused(Exception):
    pass


@app.get("/refused")
def refused():
    try:
        raise Refused("fixed", request.args["word"])
    except Refused as e:
        os.system(e.args[0])
        os.system(e.args[1])  # flow: command-injection
    return ""
