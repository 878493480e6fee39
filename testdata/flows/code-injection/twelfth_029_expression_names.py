# vulnerable: one line of several is enough
import re

from flask import Flask, request

app = Flask(__name__)


@app.route("/hammer", methods=["POST"])
def hammer():
    asked = request.values.get("candle") or ""
    if not re.search(r"^[0-9+*() -]+$", asked, re.M):
        return "bad", 400
    return {"value": str(eval(asked))}  # want: code-injection
