# vulnerable: the function of the module found by name is MD5
import hashlib
from flask import Flask, request

app = Flask(__name__)

NAMES = ["sha256", "md5"]


@app.route("/reports", methods=["POST"])
def reports():
    supplied = {key: values for key, values in request.form.lists()}["label"][0]
    maker = getattr(hashlib, NAMES[1])
    return maker(supplied.encode()).hexdigest()  # want: weak-hash
