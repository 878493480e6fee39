# safe: the expression is fixed, the parameter is compared in Python
from flask import Flask, jsonify, request
from lxml import etree

app = Flask(__name__)


@app.route("/cars")
def cars():
    wanted = request.args.get("make", "")
    tree = etree.parse("/srv/cars.xml")
    matching = [car for car in tree.xpath("//car[@sold='0']") if car.get("make") == wanted]  # ok: xpath-injection
    return jsonify([car.get("plate") for car in matching])
