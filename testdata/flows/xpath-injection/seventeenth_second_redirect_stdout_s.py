# safe: what was printed inside the block is another
import contextlib
import io
from lxml import etree

from flask import Flask, request

app = Flask(__name__)


@app.route("/bench/56")
def endpoint():
    param = request.cookies.get("q") or ""
    caught = io.StringIO()
    with contextlib.redirect_stdout(caught):
        print("fixed")
    bar = caught.getvalue()
    found = etree.parse("bench.xml").xpath("//item[@name='" + bar + "']")  # ok: xpath-injection
    return {"found": len(found)}
