# safe: min gives the smaller of the two numbers
from flask import Flask, request

app = Flask(__name__)


def limited(number):
    return min(number, 100)


@app.get("/rows")
def rows():
    number = limited(int(request.cookies.get("rows", "20")))
    return {"rows": list(range(number))}  # ok: resource-exhaustion
