# safe: request trace label
import random
from flask import Flask, request

app = Flask(__name__)

def part(n):
    return "%0*x" % (n, random.randrange(16 ** n))  # ok: weak-random
@app.after_request
def label(resp):
    resp.headers["X-Trace-Colour"] = part(6)
    return resp
@app.get("/oauth")
def oauth():
    return "hello " + str(len(request.args))
