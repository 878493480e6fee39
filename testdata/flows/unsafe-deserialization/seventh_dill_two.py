# vulnerable: dill two
import dill
import yaml
from flask import Flask, request

app = Flask(__name__)

@app.post("/dl")
def dl():
    a = yaml.safe_load(request.form["a"])  # ok: unsafe-deserialization
    b = dill.loads(request.form["b"].encode("latin-1"))  # want: unsafe-deserialization
    return f"{a}{b}"
