# vulnerable: the card's number and code are written to the log when the payment fails
import requests
from flask import Flask, jsonify, request

app = Flask(__name__)


@app.route("/pay", methods=["POST"])
def pay():
    data = request.get_json()
    card = {"credit_card_number": data["number"], "cvv": data["cvv"], "expires": data["expires"]}
    answer = requests.post("https://gateway.example/charge", json=card, timeout=10)
    if answer.status_code != 200:
        app.logger.error("charge failed with %s for %s", answer.status_code, card)  # want: sensitive-data-logged
        return jsonify(paid=False), 402
    return jsonify(paid=True)
