# safe: CWE-1333 (or 400, 730): one that does not
import re

from flask import Flask, jsonify, request

app = Flask(__name__)
MAIL = re.compile(r"^[a-zA-Z0-9.]{1,64}@[a-z0-9.-]{1,255}$")


@app.post("/subscribe")
def subscribe():
    """Subscribe to the newsletter."""
    mail = request.form["mail"]
    if not MAIL.match(mail):  # ok: CWE-1333
        return jsonify(error="no mail address"), 400
    return jsonify(ok=True)
