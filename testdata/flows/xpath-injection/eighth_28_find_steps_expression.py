# vulnerable: the parameter is compared in the expression
from flask import Flask, jsonify, request
from lxml import etree

app = Flask(__name__)


@app.route("/cars")
def cars():
    wanted = request.args.get("make", "")
    tree = etree.parse("/srv/cars.xml")
    matching = [car for car in tree.xpath("//car[@sold='0'][@make='" + wanted + "']") if car.get("plate")]  # want: xpath-injection
    return jsonify([car.get("plate") for car in matching])
