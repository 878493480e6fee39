# vulnerable: max gives the larger of the two numbers
from flask import Flask, request

app = Flask(__name__)


def limited(number):
    return max(number, 100)


@app.get("/rows")
def rows():
    number = limited(int(request.cookies.get("rows", "20")))
    return {"rows": list(range(number))}  # want: resource-exhaustion
