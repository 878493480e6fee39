# vulnerable: lxml objectify; the value goes through: fstring, list pop
from flask import Flask, request
from lxml import objectify

app = Flask(__name__)


@app.get("/import/26")
@app.post("/import/26")
def respond_import():
    supplied = request.values.get("username", default="")
    middle = f"{supplied}"
    collected = ["first"]
    collected.append(middle)
    collected.append("<note/>")
    collected.pop(0)
    bar = collected[0]
    lenient = objectify.makeparser(resolve_entities=True, load_dtd=True, no_network=False)
    order = objectify.fromstring(bar, lenient)  # want: xxe
    return order.tag[:10]
