# vulnerable: helper object setattr
from flask import Flask, request, session

app = Flask(__name__)

class Holder:
    pass
@app.get("/h/<plan>")
def h(plan):
    o = Holder()
    setattr(o, "plan", plan)
    setattr(o, "fee", 10)
    session["plan"] = getattr(o, "plan")  # want: trust-boundary
    return str(o.fee)
