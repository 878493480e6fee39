# vulnerable: the json text of the form makes objects
import jsonpickle
from flask import Flask, request

app = Flask(__name__)


@app.route("/restore", methods=["POST"])
def restore():
    values = {"text": "{}", "note": ""}
    values.update(request.form.to_dict())
    state = jsonpickle.decode(values["text"])  # want: unsafe-deserialization
    return {"kind": str(type(state))}
