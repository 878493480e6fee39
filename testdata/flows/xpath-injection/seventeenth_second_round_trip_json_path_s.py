# safe: the inner key that is read again is another
import json
from lxml import etree

from flask import Flask, request

app = Flask(__name__)


@app.route("/bench/44")
def endpoint():
    param = request.headers.get("X-Q", "")
    doc = json.loads(json.dumps({"in": {"a": param, "b": ["fixed"]}}))
    bar = doc["in"]["b"][0]
    found = etree.parse("bench.xml").xpath("//item[@name='" + bar + "']")  # ok: xpath-injection
    return {"found": len(found)}
