# safe: 7 * 42 - 106 is 188, so the constant is loaded
import pickle

from flask import Flask, request

app = Flask(__name__)
NOTHING = pickle.dumps(None)


@app.post("/load")
def load():
    number = 106
    raw = request.data if 7 * 42 - number > 200 else NOTHING
    return {"value": repr(pickle.loads(raw))}  # ok: unsafe-deserialization
