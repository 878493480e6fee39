# vulnerable: the card inherits a render that does not escape its text
from flask import Flask, request

from widgets import Card, render_all

app = Flask(__name__)


@app.route("/board", methods=["POST"])
def board():
    cards = [Card(text) for text in request.form.getlist("card")]
    return render_all(cards)  # want: xss
