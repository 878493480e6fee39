# safe: min bounds the loop
from flask import Flask, request

app = Flask(__name__)


@app.get("/sum")
def total():
    count = min(int(request.args.get("count", "10")), 1000)
    result = 0
    for step in range(count):  # ok: resource-exhaustion
        result += step
    return {"sum": result}
