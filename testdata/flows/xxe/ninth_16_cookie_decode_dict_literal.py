# vulnerable: parser made in a function of its own; the value goes through: dict literal
import urllib.parse

from flask import Flask, request
from lxml import etree


def lenient_parser():
    return etree.XMLParser(dtd_validation=False, load_dtd=True, no_network=False, resolve_entities=True)


app = Flask(__name__)


@app.get("/upload/16")
@app.post("/upload/16")
def respond():
    user_input = ""
    if request.cookies.get("item") is not None:
        user_input = urllib.parse.unquote(request.cookies["item"])

    table = {"first": user_input, "second": "<note/>"}
    final = table.get("first", "<note/>")

    root = etree.fromstring(final, lenient_parser())  # want: xxe
    return str(len(root.getchildren()))


if __name__ == "__main__":
    app.run()
