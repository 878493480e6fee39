from mail import Reminder
from flask import Flask, jsonify, request

app = Flask(__name__)


@app.post("/reminder")
def reminder():
    mail = Reminder(request.get_json()["text"])
    return jsonify(mail=mail.render(name="Ada"))
