# safe: only the note of the form is updated, the text stays ours
import jsonpickle
from flask import Flask, request

app = Flask(__name__)


@app.route("/restore", methods=["POST"])
def restore():
    values = {"text": "{}", "note": ""}
    values["note"] = request.form.get("note", "")
    state = jsonpickle.decode(values["text"])  # ok: unsafe-deserialization
    return {"kind": str(type(state)), "note": values["note"]}
