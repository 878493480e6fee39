# vulnerable: CWE-1333 (or 400, 730): a pattern that takes exponentially long
import re

from flask import Flask, jsonify, request

app = Flask(__name__)
MAIL = re.compile(r"^([a-zA-Z0-9]+\.?)+@([a-z]+\.)+[a-z]{2,}$")


@app.post("/subscribe")
def subscribe():
    """Subscribe to the newsletter."""
    mail = request.form["mail"]
    if not MAIL.match(mail):  # want: CWE-1333
        return jsonify(error="no mail address"), 400
    return jsonify(ok=True)
