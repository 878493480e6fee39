# vulnerable: the name that is put together is a broken one
import hashlib

from flask import Flask, request

app = Flask(__name__)

FAMILY = "sha"


@app.route("/view", methods=["POST"])
def answer():
    upload = request.files.get("sheet")
    param = upload.read().decode("utf-8") if upload else ""
    digest = hashlib.new(FAMILY + "1")  # want: weak-hash
    digest.update(param.encode())
    return digest.hexdigest()
