# safe: lxml without entities
import json

from flask import Flask, request
from lxml import etree

from helpers.separate_request import SeparateRequest

app = Flask(__name__)


@app.get("/upload/05")
@app.post("/upload/05")
def case():
    scr = SeparateRequest(request)
    taken = scr.get_query_parameter("item")

    offset = 86
    if 7 * 42 - offset > 200:
        passed = taken
    else:
        passed = "<note/>"

    lst = ["first"]
    lst.append(passed)
    lst.append("<note/>")
    lst.pop(0)
    middle = lst[0]

    carried = json.dumps({"carried": middle, "other": "<note/>"})
    bar2 = json.loads(carried)["carried"]

    parser = etree.XMLParser(resolve_entities=False, no_network=True)
    root = etree.fromstring(bar2, parser)  # ok: xxe
    return str(len(root))


if __name__ == "__main__":
    app.run()
