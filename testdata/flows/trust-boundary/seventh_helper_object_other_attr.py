# safe: helper object other attr
from flask import Flask, request, session

app = Flask(__name__)

class Holder:
    pass
@app.get("/h/<plan>")
def h(plan):
    o = Holder()
    setattr(o, "plan", plan)
    setattr(o, "fee", 10)
    session["fee"] = getattr(o, "fee")  # ok: trust-boundary
    return o.plan[:0]
