# vulnerable: the class registered under the name keeps the text
from urllib.parse import unquote_plus

import elementpath
from flask import Flask, request
from lxml import etree

app = Flask(__name__)


class Codec:
    registry = {}

    def __init_subclass__(cls, tag, **kwargs):
        super().__init_subclass__(**kwargs)
        Codec.registry[tag] = cls


class Identity(Codec, tag="id"):
    def run(self, value):
        return value


class Blank(Codec, tag="blank"):
    def run(self, value):
        return "blank"


@app.route("/lookup")
def listing():
    param = request.headers.get("X-Ticket")
    if param is None:
        param = ""
    param = unquote_plus(param)
    bar = Codec.registry["id"]().run(param)
    root = etree.parse("keys.xml").getroot()
    names = elementpath.select(root, "//key[.='" + bar + "']/@name")  # want: xpath-injection
    return {"names": names}
