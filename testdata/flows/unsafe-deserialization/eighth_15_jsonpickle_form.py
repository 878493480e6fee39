# vulnerable: jsonpickle makes the object that the form describes
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
    decoded = jsonpickle.decode(request.form["address"])  # want: unsafe-deserialization
    return {"address": str(decoded)}
