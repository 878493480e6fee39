# safe: the entry of the list that is loaded is the constant one after the insertion
import dill
from flask import Flask, request

app = Flask(__name__)
BLANK = dill.dumps(None)


@app.route("/slots", methods=["POST"])
def slots():
    entries = [request.data]
    entries.insert(0, BLANK)
    value = dill.loads(entries[0])  # ok: unsafe-deserialization
    return {"value": repr(value), "entries": len(entries)}
