# vulnerable: the body is unpickled
import pickle

from flask import Flask, request

app = Flask(__name__)


@app.post("/state")
def state():
    value = pickle.loads(request.get_data())  # want: unsafe-deserialization
    return {"kind": type(value).__name__}
