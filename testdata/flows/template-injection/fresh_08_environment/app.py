from flask import Flask, request

from mailer import Mailer

app = Flask(__name__)
mailer = Mailer()


@app.post("/campaign")
def campaign():
    body = request.get_json()
    return {"preview": mailer.preview(body["text"], {"customer": "Ms Example"})}
