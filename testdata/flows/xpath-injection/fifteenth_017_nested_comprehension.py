# safe: the comprehension keeps the other row
import elementpath
from flask import Flask, request
from lxml import etree

app = Flask(__name__)


def handle():
    param = request.stream.read(4096).decode()
    grid = [["a", "b"], ["c", param]]
    bar = "-".join(cell for row in grid[:1] for cell in row)
    root = etree.parse("keys.xml").getroot()
    names = elementpath.select(root, "//key[.='" + bar + "']/@name")  # ok: xpath-injection
    return {"names": names}


app.add_url_rule("/check", "handle", handle, methods=["POST"])
