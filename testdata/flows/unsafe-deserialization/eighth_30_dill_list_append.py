# vulnerable: the constant entry is appended, the first one stays the request's
import dill
from flask import Flask, request

app = Flask(__name__)
BLANK = dill.dumps(None)


@app.route("/slots", methods=["POST"])
def slots():
    entries = [request.data]
    entries.append(BLANK)
    value = dill.loads(entries[0])  # want: unsafe-deserialization
    return {"value": repr(value), "entries": len(entries)}
