# vulnerable: the repetition inside the repetition backtracks on a long name without an end
import re

from flask import Flask, jsonify, request

app = Flask(__name__)


class Validator:
    mail = re.compile(r"^([a-zA-Z0-9]+\.?)+@example\.com$")

    def valid(self, text):
        return self.mail.match(text) is not None  # want: redos


@app.post("/subscribe")
def subscribe():
    mail = request.form.get("mail", "")
    if not Validator().valid(mail):
        return jsonify(error="bad address"), 400
    return jsonify(mail=mail), 201
