# vulnerable: yaml full then unsafe alias
import yaml
from flask import Flask, request

app = Flask(__name__)

load = getattr(yaml, "unsafe_" + "load")
@app.get("/ya/<path:doc>")
def ya(doc):
    return str(load(doc))  # want: unsafe-deserialization
