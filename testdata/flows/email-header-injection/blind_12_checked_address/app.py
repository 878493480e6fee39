from mailer import Mailer
from flask import Flask, jsonify, request

app = Flask(__name__)


@app.post("/order")
def order():
    data = request.get_json()
    Mailer().send(["orders@example.org"], data["mail"], "one desk")
    return jsonify(ok=True)
