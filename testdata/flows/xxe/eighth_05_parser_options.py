# vulnerable: the options of the parser are a dictionary that the helper updates
from flask import Flask, jsonify, request
from lxml import etree

app = Flask(__name__)
DEFAULTS = {"resolve_entities": False, "no_network": True}


def make_parser(**changes):
    options = dict(DEFAULTS)
    options.update(changes)
    return etree.XMLParser(**options)


@app.route("/orders", methods=["PUT"])
def orders():
    parser = make_parser(resolve_entities=True, remove_blank_text=True)
    root = etree.fromstring(request.data, parser)  # want: xxe
    return jsonify(orders=[order.text for order in root.iter("order")])
