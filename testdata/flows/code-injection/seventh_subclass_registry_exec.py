# vulnerable: subclass registry exec
from flask import Flask, request

app = Flask(__name__)

class Step:
    registry = {}
    def __init_subclass__(cls, key=None):
        Step.registry[key] = cls
    def __call__(self, v):
        return "v = 0"
class Keep(Step, key="keep"):
    def __call__(self, v):
        return v
class Drop(Step, key="drop"):
    pass
@app.post("/reg")
def reg():
    ns = {}
    exec(Step.registry["peek"[::-1]]()(request.form["v"]), ns)  # want: code-injection
    return str(ns.get("v"))
