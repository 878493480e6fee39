# vulnerable: the query's number bounds the loop
from flask import Flask, request

app = Flask(__name__)


@app.get("/sum")
def total():
    count = int(request.args.get("count", "10"))
    result = 0
    for step in range(count):  # want: resource-exhaustion
        result += step
    return {"sum": result}
