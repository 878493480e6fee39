import csv

from flask import Flask, request

app = Flask(__name__)


@app.post("/pay")
def pay():
    with open("cards.csv", "a") as out:
        csv.writer(out).writerow([request.form["card_number"], request.form["cvv"]])  # want: card-number-stored-plain
        csv.writer(out).writerow([request.form["amount"]])  # ok: no secret
    return "thanks"


def add_card(db, customer, card_number, cvv):
    db.execute("INSERT INTO cards VALUES (?, ?)", (customer, card_number))  # want: card-number-stored-plain
    db.execute("UPDATE cards SET code = ? WHERE customer = ?", (cvv, customer))  # want: card-number-stored-plain
    db.execute("INSERT INTO cards VALUES (?, ?)", (customer, card_number[-4:]))  # ok: four digits
    db.execute("SELECT id FROM cards WHERE number = ?", (card_number,))  # ok: nothing is kept
    sealed = box.encrypt(card_number.encode())
    db.execute("INSERT INTO cards VALUES (?, ?)", (customer, sealed))  # ok: sealed
