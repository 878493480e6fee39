# safe: defusedxml
import defusedxml.ElementTree
from flask import Flask, request

app = Flask(__name__)


@app.get("/import/form")
def show_form():
    return "<form method=post><input name=item></form>"


@app.route("/import/13", methods=["GET", "POST"])
def handle_13():
    """One step of the form."""
    document = request.get_json(force=True, silent=True) or {}
    submitted = str(document.get("item", ""))

    possible = "ABC"
    match possible[2]:
        case "A":
            held = "<note/>"
        case "C" | "D":
            held = submitted
        case _:
            held = "<note/>"

    left, right = "<note/>", held
    left, right = right, left
    bar = left

    root = defusedxml.ElementTree.fromstring(bar)  # ok: xxe
    return str(len(root))
