# vulnerable: the object formats itself as what was sent
from lxml import etree

from flask import Flask, request

app = Flask(__name__)


class Shown:
    def __init__(self, text):
        self.text = text

    def __format__(self, spec):
        return self.text if spec == "full" else "short"


@app.route("/bench/44")
def endpoint():
    param = request.headers.get("X-Q", "")
    bar = f"{Shown(param):full}"
    found = etree.parse("bench.xml").xpath("//item[@name='" + bar + "']")  # want: xpath-injection
    return {"found": len(found)}
