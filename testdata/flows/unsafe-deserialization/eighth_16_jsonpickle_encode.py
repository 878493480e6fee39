# safe: jsonpickle decodes what the module itself encoded from a default object
import jsonpickle
from flask import Flask, request

app = Flask(__name__)


class Address:
    def __init__(self, street="", city=""):
        self.street = street
        self.city = city

    def __str__(self):
        return f"{self.street}, {self.city}"


@app.route("/addresses", methods=["POST"])
def address():
    decoded = jsonpickle.decode(jsonpickle.encode(Address("Main Street", "Ulm")))  # ok: unsafe-deserialization
    return {"address": str(decoded), "asked": len(request.form["address"])}
