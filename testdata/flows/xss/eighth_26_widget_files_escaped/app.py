# safe: the card's content is escaped
from flask import Flask, request

from widgets import Card, render_all

app = Flask(__name__)


@app.route("/board", methods=["POST"])
def board():
    cards = [Card(text) for text in request.form.getlist("card")]
    return render_all(cards)  # ok: xss
