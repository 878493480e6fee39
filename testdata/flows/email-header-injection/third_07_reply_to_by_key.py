# vulnerable: the header dictionary carries the query's address under Reply-To
import smtplib

from flask import Flask, request

app = Flask(__name__)


def render(headers, body):
    head = "".join(f"{key}: {value}\r\n" for key, value in headers.items())
    return head + "\r\n" + body


@app.get("/ask")
def ask():
    headers = {"From": "site@example.org", "Subject": "A question"}
    headers["Reply-To"] = request.args.get("from", "")
    with smtplib.SMTP("localhost") as server:
        server.sendmail("site@example.org", ["desk@example.org"], render(headers, "Please answer."))  # want: email-header-injection
    return "", 204
