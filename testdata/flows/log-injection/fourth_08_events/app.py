from flask import Flask, request

from journal import Journal

app = Flask(__name__)
journal = Journal("orders")


@app.post("/orders")
def add_order():
    body = request.get_json()
    journal.record({"kind": "new", "customer": body.get("customer")})
    return "", 202
