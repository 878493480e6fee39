# safe: the path is constant and the shelf is compared in Python
import xml.etree.ElementTree as ET

from flask import Flask, abort, jsonify

app = Flask(__name__)


class Catalogue:
    def __init__(self, path):
        self.root = ET.parse(path).getroot()

    def products(self, shelf):
        expression = ".//{}".format("shelf")
        found = []
        for node in self.root.findall(expression):  # ok: xpath-injection
            if node.get("code") == shelf:
                found.extend(node)
        return found


catalogue = Catalogue("catalogue.xml")


@app.route("/shelves/<shelf>")
def shelf_products(shelf):
    items = catalogue.products(shelf)
    if not items:
        abort(404)
    return jsonify([item.attrib for item in items])
