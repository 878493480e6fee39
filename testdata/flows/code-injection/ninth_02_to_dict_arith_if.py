# vulnerable: formula built with the value; the value goes through: char if, arith if
from flask import Flask, request

app = Flask(__name__)


@app.route("/calc/02", methods=["GET", "POST"])
def process():
    """Called by the front end."""
    fields = request.form.to_dict()
    taken = fields.get("item", "")

    letters = "QRS"
    if letters[0] == "Q":
        carry = taken
    elif letters[0] == "R":
        carry = "1 + 1"
    else:
        carry = "1 + 1"

    offset = 86
    if 7 * 42 - offset > 200:
        chosen_value = carry
    else:
        chosen_value = "1 + 1"

    total = eval(f"100 + ({chosen_value})")  # want: code-injection
    return "large" if total > 1000 else "small"
