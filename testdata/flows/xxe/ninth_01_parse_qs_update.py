# safe: expat without a handler skips external entities
import urllib.parse
import xml.parsers.expat

from flask import Flask, request

app = Flask(__name__)


def with_default(first, second="nothing"):
    return second


@app.get("/feed/form")
def show_form():
    return "send it by POST"


@app.route("/feed/01", methods=["GET", "POST"])
def process_feed():
    """One step of the form."""
    pairs = urllib.parse.parse_qs(request.query_string.decode())
    asked = pairs.get("vector", [""])[0]

    held = with_default("<note/>", asked)

    opts = {"choice": "<note/>"}
    opts.update(choice=held)
    chosen_value = opts["choice"]

    texts = []
    parser = xml.parsers.expat.ParserCreate()
    parser.CharacterDataHandler = texts.append
    parser.Parse(chosen_value, True)  # ok: xxe
    return str(len(texts))
