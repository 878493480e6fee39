# safe: the filter lets only the constant through
from urllib.parse import unquote_plus
from flask import Flask, request, session

app = Flask(__name__)
app.secret_key = "case"


@app.route("/reports", methods=["GET"])
def reports():
    supplied = unquote_plus(request.full_path.partition("item=")[2])
    halfway = "".join(part for keep, part in ((True, "guest"), (False, supplied)) if keep)
    table = {"guest": 1, halfway: 2}
    product = {number: text for text, number in table.items()}[2]
    session.update({"theme": "dark", "account": product})  # ok: trust-boundary
    return "kept"
