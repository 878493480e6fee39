# vulnerable: the hex text of the header is turned back into bytes
import pickle

from flask import Flask, request

app = Flask(__name__)
STATES = {"new": pickle.dumps({"step": 0}), "done": pickle.dumps({"step": 9})}


@app.get("/state")
def state():
    sent = request.headers.get("X-State", "")
    blob = bytes.fromhex(sent)
    known = pickle.loads(blob)  # want: unsafe-deserialization
    return str(known["step"])
