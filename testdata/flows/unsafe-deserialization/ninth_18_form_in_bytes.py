# vulnerable: pickle.load of a stream; the value goes through: bytes, base64
import base64
import io
import pickle

from flask import Flask, request

app = Flask(__name__)


@app.route("/objects/18", methods=["GET", "POST"])
def handle_objects():
    """Called by the front end."""
    if "detail" in request.form:
        param = request.form["detail"]
    else:
        param = ""

    raw = param.encode("utf-8")
    relayed = str(raw, "utf-8")

    encoded = base64.b64encode(relayed.encode("utf-8"))
    outcome = base64.b64decode(encoded).decode("utf-8")

    stream = io.BytesIO(base64.urlsafe_b64decode(outcome))
    thing = pickle.load(stream)  # want: unsafe-deserialization
    return "loaded" if thing else "empty"
