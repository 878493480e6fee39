# Keys of mappings that carry data, and mappings of the standard library.
import os
import weakref
from collections import ChainMap, Counter, OrderedDict, UserDict

from flask import Flask, request

app = Flask(__name__)


@app.get("/dict-keys")
def dict_keys_route():
    word = request.args["word"]
    d = {word: "s"}
    os.system(list(d.keys())[0])  # flow: command-injection
    os.system(list(d.values())[0])
    k, v = d.popitem()
    os.system(k)  # flow: command-injection
    os.system(v)


@app.get("/dict-comp")
def dict_comp_route():
    word = request.args["word"]
    d = {"a": "s", "b": word}
    e = {k: v for k, v in d.items() if k != "b"}
    os.system(str(e))
    f = {v: k for k, v in d.items()}
    os.system(f["s"])
    os.system(list(f)[1])  # flow: command-injection


@app.get("/dict-fromkeys")
def dict_fromkeys_route():
    word = request.args["word"]
    d = dict.fromkeys(["a", "b"], word)
    os.system(d["a"])  # flow: command-injection
    e = dict.fromkeys([word], "s")
    os.system(list(e)[0])  # flow: command-injection
    os.system(list(e.values())[0])


@app.get("/counter")
def counter_route():
    word = request.args["word"]
    c = Counter()
    c[word] += 1
    os.system(list(c)[0])  # flow: command-injection
    os.system(str(c["zz"]))
    for w, n in c.most_common(1):
        os.system(w)  # flow: command-injection


@app.get("/ordereddict-move")
def ordereddict_move_route():
    word = request.args["word"]
    o = OrderedDict()
    o["a"] = word
    o["b"] = "s"
    o.move_to_end("a")
    os.system(o.popitem()[1])  # flow: command-injection
    os.system(o.popitem()[1])


@app.get("/ordereddict-popfirst")
def ordereddict_popfirst_route():
    word = request.args["word"]
    o = OrderedDict(a="s", b=word)
    k, v = o.popitem(last=False)
    os.system(v)
    os.system(o.popitem()[1])  # flow: command-injection


@app.get("/chainmap-new-child")
def chainmap_new_child_route():
    word = request.args["word"]
    m = ChainMap({"a": word})
    n = m.new_child({"a": "q"})
    os.system(n["a"])
    os.system(n.parents["a"])  # flow: command-injection


class AWeakref:
    pass


@app.get("/weakref")
def weakref_route():
    word = request.args["word"]
    a = AWeakref()
    a.v = word
    a = AWeakref()
    a.v = word
    r = weakref.ref(a)
    os.system(r().v)  # flow: command-injection
    w = weakref.WeakValueDictionary()
    w["k"] = a
    os.system(w["k"].v)  # flow: command-injection


class UUserdict(UserDict):
    def __setitem__(self, k, v):
        self.data[k.lower()] = v


@app.get("/userdict")
def userdict_route():
    word = request.args["word"]
    u = UUserdict()
    u["A"] = word
    u["B"] = "s"
    os.system(u["a"])  # flow: command-injection


class DGetitemSetitem(dict):
    def __setitem__(self, k, v):
        super().__setitem__(k, "s")


class EGetitemSetitem(dict):
    def __missing__(self, k):
        return "m" + k


@app.get("/getitem-setitem")
def getitem_setitem_route():
    word = request.args["word"]
    d = DGetitemSetitem()
    d["a"] = word
    os.system(d["a"])
    e = EGetitemSetitem(q="1")
    os.system(e["q"])
    os.system(e[word])  # flow: command-injection
