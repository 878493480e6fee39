# safe: the decorator gives its own word
import codecs

from flask import Flask, request

app = Flask(__name__)


def with_default(word):
    def decorate(function):
        def inner(*args):
            result = function(*args)
            return word if result else ""
        return inner
    return decorate


@with_default("aspen")
def fetch(text):
    return text


@app.route("/inkwell/<path:funnel>")
def inkwell(**kwargs):
    arrived = kwargs["funnel"]
    chosen = fetch(arrived)
    with codecs.open("%s/%s.txt" % ("/srv/texts", chosen), "r", "utf-8") as file:  # ok: path-traversal
        return {"first": file.readline()}
