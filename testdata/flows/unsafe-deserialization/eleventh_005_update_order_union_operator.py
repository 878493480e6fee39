# vulnerable: the later dictionary brings the parameter; then the right operand wins and holds the parameter
import jsonpickle
from flask import Flask, request

app = Flask(__name__)


@app.route("/parcels", methods=["POST"])
def parcels():
    param = request.files["item"].read().decode("utf-8")
    merged = {**{"name": '{"a": 1}'}, **{"name": param}}
    halfway = merged["name"]
    merged = {"name": '{"a": 1}'} | {"name": halfway}
    product = merged["name"]
    data = jsonpickle.decode(product)  # want: unsafe-deserialization
    return str(data is not None)
