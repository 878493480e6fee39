# vulnerable: 7 * 42 - 106 is 188, so the body is loaded
import pickle

from flask import Flask, request

app = Flask(__name__)
NOTHING = pickle.dumps(None)


@app.post("/load")
def load():
    number = 106
    raw = NOTHING if 7 * 42 - number > 200 else request.data
    return {"value": repr(pickle.loads(raw))}  # want: unsafe-deserialization
