# vulnerable: md5 taken by getattr
import hashlib

from flask import Flask, request

app = Flask(__name__)


@app.get("/secret/form")
def show_form():
    return "send it by POST"


@app.route("/secret/11", methods=["GET", "POST"])
def endpoint():
    """Called by the front end."""
    try:
        asked = request.args["selection"]
    except KeyError:
        asked = ""

    held = f"{asked}"

    first, *rest = ["bar", held, "tail"]
    carry = rest[0]

    possible = "ABC"
    match possible[2]:
        case "A":
            final = "bar"
        case "C" | "D":
            final = carry
        case _:
            final = "bar"

    factory = getattr(hashlib, "md5")
    digest = factory(final.encode("utf-8")).hexdigest()  # want: weak-hash
    with open("passwordFile13.txt", "a", encoding="utf-8") as store:
        store.write(digest + "\n")
    return "stored"
