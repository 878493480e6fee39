# vulnerable: the address that the JSON body names becomes a header line
import smtplib
import ssl

from flask import Flask, jsonify, request

app = Flask(__name__)
HEADERS = ["From: shop@example.org", "To: sales@example.org", "Subject: Question"]


def lines(reply_to):
    yield from HEADERS
    yield "Reply-To: " + reply_to
    yield ""


@app.route("/questions", methods=["POST"])
def ask():
    data = request.get_json()
    text = "\r\n".join(lines(data["mail"])) + "\r\n" + "A customer has a question."
    with smtplib.SMTP_SSL("mail.example.org", context=ssl.create_default_context()) as server:
        server.sendmail("shop@example.org", "sales@example.org", text)  # want: email-header-injection
    return jsonify(sent=True)
