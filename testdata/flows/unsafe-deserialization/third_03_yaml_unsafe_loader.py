# vulnerable: the unsafe loader makes any object of the form's text
import yaml
from flask import Flask, request

app = Flask(__name__)


@app.post("/settings")
def settings():
    value = yaml.load(request.form["settings"], Loader=yaml.UnsafeLoader)  # want: unsafe-deserialization
    return {"keys": sorted(map(str, value))}
