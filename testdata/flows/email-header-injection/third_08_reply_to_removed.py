# safe: the address is taken out of the dictionary before the message is made
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
    answer_to = headers.pop("Reply-To")
    with smtplib.SMTP("localhost") as server:
        server.sendmail("site@example.org", ["desk@example.org"], render(headers, "Please answer."))  # ok: email-header-injection
    return {"answer_to": answer_to}
