# vulnerable: ElementTree's own path language gets the path parameter unquoted
import xml.etree.ElementTree as ET

from flask import Flask, abort, jsonify

app = Flask(__name__)


class Catalogue:
    def __init__(self, path):
        self.root = ET.parse(path).getroot()

    def products(self, shelf):
        expression = ".//shelf[@code='{}']/product".format(shelf)
        return self.root.findall(expression)  # want: xpath-injection


catalogue = Catalogue("catalogue.xml")


@app.route("/shelves/<shelf>")
def shelf_products(shelf):
    items = catalogue.products(shelf)
    if not items:
        abort(404)
    return jsonify([item.attrib for item in items])
