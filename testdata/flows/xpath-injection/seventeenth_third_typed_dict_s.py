# safe: the field of the record that is read is another
from lxml import etree
from typing import TypedDict

from flask import Flask

app = Flask(__name__)


class Movie(TypedDict):
    name: str
    year: str


@app.route("/bench/68/<path:param>")
def endpoint(param):
    movie = Movie(name=param, year="1999")
    bar = movie["year"]
    found = etree.parse("bench.xml").xpath("//item[@name='" + bar + "']")  # ok: xpath-injection
    return {"found": len(found)}
