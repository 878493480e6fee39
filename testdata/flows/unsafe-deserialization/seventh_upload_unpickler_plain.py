# vulnerable: upload unpickler plain
import pickle
from flask import Flask, request

app = Flask(__name__)

@app.post("/model")
def model():
    f = request.files["model"]
    up = pickle.Unpickler(f.stream)
    return str(up.load())  # want: unsafe-deserialization
