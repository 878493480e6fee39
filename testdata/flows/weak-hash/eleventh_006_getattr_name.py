# safe: the function of the module found by name is SHA-256
import hashlib
from flask import Flask, request

app = Flask(__name__)

NAMES = ["sha256", "md5"]


@app.route("/reports", methods=["POST"])
def reports():
    supplied = {key: values for key, values in request.form.lists()}["label"][0]
    maker = getattr(hashlib, NAMES[0])
    return maker(supplied.encode()).hexdigest()  # ok: weak-hash
