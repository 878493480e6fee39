# safe: yaml safe alias
import yaml
from flask import Flask, request

app = Flask(__name__)

load = getattr(yaml, "safe_" + "load")
@app.get("/ya/<path:doc>")
def ya(doc):
    return str(load(doc))  # ok: unsafe-deserialization
