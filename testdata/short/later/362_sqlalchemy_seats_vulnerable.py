# vulnerable: CWE-362 (or 366, 367): seats are checked, changed and saved without a lock
from flask import Flask, abort, jsonify

from .models import Flight, db

app = Flask(__name__)


@app.post("/flights/<int:number>/book")
def book(number):
    """Book a seat of a flight."""
    flight = db.session.get(Flight, number)
    if flight.seats_left < 1:
        abort(409)
    flight.seats_left -= 1  # want: CWE-362
    db.session.commit()
    return jsonify(left=flight.seats_left)
