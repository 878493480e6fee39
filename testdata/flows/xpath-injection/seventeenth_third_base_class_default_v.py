# vulnerable: the attribute that the subclass sets is what was sent
from lxml import etree
from urllib.parse import unquote_plus

from flask import Flask, request

app = Flask(__name__)


class Base:
    def __init__(self, text):
        self.text = text
        self.setup()

    def setup(self):
        pass


class Fixed(Base):
    def setup(self):
        self.other = "fixed"


@app.route("/bench/8")
def endpoint():
    param = unquote_plus(request.query_string.decode())
    bar = Fixed(param).text
    found = etree.parse("bench.xml").xpath("//item[@name='" + bar + "']")  # want: xpath-injection
    return {"found": len(found)}
