# safe: the later dictionary brings the constant
import jsonpickle
from flask import Flask, request

app = Flask(__name__)


@app.route("/parcels", methods=["POST"])
def parcels():
    param = request.files["item"].read().decode("utf-8")
    merged = {**{"name": param}, **{"name": '{"a": 1}'}}
    halfway = merged["name"]
    merged = {"name": '{"a": 1}'} | {"name": halfway}
    product = merged["name"]
    data = jsonpickle.decode(product)  # ok: unsafe-deserialization
    return str(data is not None)
