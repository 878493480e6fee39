# vulnerable: the object's dict is updated with the parameter
import lxml.etree
from flask import Flask, request

app = Flask(__name__)


class Options:
    value = "default"


@app.route("/case038", methods=["POST"])
def page():
    body = request.get_json(silent=True, force=True) or {}
    supplied = body.get("filter", {}).get("item", "")
    options = Options()
    vars(options).update({"value": supplied})
    final = options.value

    parser = lxml.etree.XMLParser(resolve_entities=True)
    root = lxml.etree.fromstring(final.encode(), parser)  # want: xxe
    return {"root": root.tag}
