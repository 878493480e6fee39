# safe: only the status and the amount are written to the log
import requests
from flask import Flask, jsonify, request

app = Flask(__name__)


@app.route("/pay", methods=["POST"])
def pay():
    data = request.get_json()
    card = {"credit_card_number": data["number"], "cvv": data["cvv"], "expires": data["expires"]}
    amount = int(data["cents"])
    answer = requests.post("https://gateway.example/charge", json={**card, "amount": amount}, timeout=10)
    if answer.status_code != 200:
        app.logger.error("charge failed with %s for %d cents", answer.status_code, amount)  # ok: sensitive-data-logged
        return jsonify(paid=False), 402
    return jsonify(paid=True)
