# What the class of an argument decides: properties, items, iteration, operators, methods; and how arguments arrive.
import itertools
import os

from flask import request


class Word:
    def __init__(self, text):
        self.text = text

    @property
    def asked(self):
        return request.args["word"]

    @property
    def fixed(self):
        return "date"

    def run(self, word):
        os.system(word)  # flow: command-injection

    def __getitem__(self, key):
        return request.args[key]

    def __iter__(self):
        yield request.args["word"]

    def __add__(self, more):
        return request.args["word"] + more

    def __radd__(self, before):
        return before + request.args["word"]


class Lazy:
    def __getattr__(self, name):
        return request.args[name]


class Numbers:
    def __iter__(self):
        return self

    def __next__(self):
        return request.args["word"]


def asked(w):
    return w.asked


def fixed(w):
    return w.fixed


def item(w):
    return w["a"]


def first(w):
    return list(w)[0]


def direct_run(w, word):
    return w.run(word)


def direct(word):
    return os.system(word)  # flow: command-injection


def harmless(word):
    return os.system(word)


def forwarding(function):
    def wrapped(*args, **named):
        return function(*args, **named)

    return wrapped


forwarded = forwarding(direct)
unchanged = forwarding(harmless)


def union(table):
    return list((table | {"b": "date"}).values())[0]


def changed(words, word):
    words.insert(0, word)
    for w in words[:2]:
        os.system(w)  # flow: command-injection


def view():
    w = Word("x")
    os.system(asked(w))  # flow: command-injection
    os.system(fixed(w))
    os.system(item(w))  # flow: command-injection
    os.system(first(w))  # flow: command-injection
    os.system(w + "x")  # flow: command-injection
    os.system("x" + w)  # flow: command-injection
    os.system(Lazy().word)  # flow: command-injection
    for word in Numbers():
        os.system(word)  # flow: command-injection
    direct_run(w, request.args["word"])

    def call(word):
        return w.run(word)

    call(request.args["word"])
    forwarded(**{"word": request.args["word"]})
    unchanged(**{"word": "date"})
    os.system(vars(Word(request.args["word"]))["text"])  # flow: command-injection
    os.system(union({"a": request.args["word"]}))  # flow: command-injection
    os.system(([request.args["word"]] * 2)[1])  # flow: command-injection
    os.system((["date"] * 2)[1])
    os.system(list(itertools.chain(request.args["word"], "ab"))[0])  # flow: command-injection
    changed("a b".split(), request.args["word"])


view()


def traced(func):
    def wrapper(*args, **kwargs):
        return func(*args, **kwargs)
    return wrapper


@traced
def ping(text, host="localhost", *more):
    print(text)
    os.system("ping " + host)  # flow: command-injection


@traced
def greet(text, host="localhost"):
    print(text)
    os.system("ping " + host)


def positions():
    ping("x", request.args["host"])
    greet(request.args["text"], host="a")
    greet(request.args["text"])


def outer(*args):
    return inner(*args)


def inner(*args):
    return last(*args)


def last(host, text):
    os.system("ping " + host)
    os.system("echo " + text)  # flow: command-injection


def through():
    outer("localhost", request.args["text"])


def listed():
    names = request.args.getlist("names")
    any_of(*names)


def any_of(host, text):
    print(host)
    os.system("echo " + text)  # flow: command-injection
