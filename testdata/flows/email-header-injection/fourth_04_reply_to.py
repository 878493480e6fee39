# safe: the address has to match a pattern without white space as a whole
import re
import smtplib
import ssl

from flask import Flask, jsonify, request

app = Flask(__name__)
HEADERS = ["From: shop@example.org", "To: sales@example.org", "Subject: Question"]
MAIL = re.compile(r"[A-Za-z0-9._+-]{1,64}@[A-Za-z0-9.-]{1,190}")


def lines(reply_to):
    yield from HEADERS
    yield "Reply-To: " + reply_to
    yield ""


@app.route("/questions", methods=["POST"])
def ask():
    data = request.get_json()
    if not MAIL.fullmatch(data["mail"]):
        return jsonify(sent=False), 400
    text = "\r\n".join(lines(data["mail"])) + "\r\n" + "A customer has a question."
    with smtplib.SMTP_SSL("mail.example.org", context=ssl.create_default_context()) as server:
        server.sendmail("shop@example.org", "sales@example.org", text)  # ok: email-header-injection
    return jsonify(sent=True)
