from flask import Flask, request

from mails import Mailer

app = Flask(__name__)
mailer = Mailer()


@app.route("/mails/preview", methods=["POST"])
def preview():
    body = request.get_json()
    return {"text": mailer.compose(body["subject"], body["text"], customer="Ann")}
