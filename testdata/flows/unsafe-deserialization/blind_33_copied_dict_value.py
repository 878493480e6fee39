# vulnerable: the deep copy of the dict still holds the client's bytes
import copy
import pickle

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.post("/clone")
def clone():
    job = {"kind": "clone", "data": {"raw": request.get_data()}}
    second = copy.deepcopy(job)
    job["data"]["raw"] = b""
    return jsonify(kind=type(pickle.loads(second["data"]["raw"])).__name__)  # want: unsafe-deserialization
