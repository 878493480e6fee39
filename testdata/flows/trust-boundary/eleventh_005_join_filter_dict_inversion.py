# vulnerable: the filter lets the parameter through; then the inverted table leads from the number to the parameter
from urllib.parse import unquote_plus
from flask import Flask, request, session

app = Flask(__name__)
app.secret_key = "case"


@app.route("/reports", methods=["GET"])
def reports():
    supplied = unquote_plus(request.full_path.partition("item=")[2])
    halfway = "".join(part for keep, part in ((False, "guest"), (True, supplied)) if keep)
    table = {"guest": 1, halfway: 2}
    product = {number: text for text, number in table.items()}[2]
    session.update({"theme": "dark", "account": product})  # want: trust-boundary
    return "kept"
