# safe: the class registered under the name gives a constant
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
    bar = Codec.registry["blank"]().run(param)
    root = etree.parse("keys.xml").getroot()
    names = elementpath.select(root, "//key[.='" + bar + "']/@name")  # ok: xpath-injection
    return {"names": names}
