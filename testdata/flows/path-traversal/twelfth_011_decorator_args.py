# vulnerable: the decorator's word is only a fallback
import codecs

from flask import Flask, request

app = Flask(__name__)


def with_default(word):
    def decorate(function):
        def inner(*args):
            result = function(*args)
            return result or word
        return inner
    return decorate


@with_default("aspen")
def fetch(text):
    return text


@app.route("/inkwell/<path:funnel>")
def inkwell(**kwargs):
    arrived = kwargs["funnel"]
    chosen = fetch(arrived)
    with codecs.open("%s/%s.txt" % ("/srv/texts", chosen), "r", "utf-8") as file:  # want: path-traversal
        return {"first": file.readline()}
