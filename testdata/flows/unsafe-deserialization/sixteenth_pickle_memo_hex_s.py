# safe: the bytes loaded are the ones dumped here, the header only picks which
import pickle

from flask import Flask, request

app = Flask(__name__)
STATES = {"new": pickle.dumps({"step": 0}), "done": pickle.dumps({"step": 9})}


@app.get("/state")
def state():
    sent = request.headers.get("X-State", "")
    blob = STATES.get(sent, STATES["new"])
    known = pickle.loads(blob)  # ok: unsafe-deserialization
    return str(known["step"])
