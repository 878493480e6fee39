import logging

from accounts import Card
from flask import Flask, jsonify, request

app = Flask(__name__)

log = logging.getLogger("pay")


@app.post("/cards")
def add():
    data = request.get_json()
    card = Card(data["card_number"], data["holder"])
    log.info("stored card %r", card.describe())  # want: sensitive-data-logged
    return jsonify(ok=True)
