from flask import Flask, jsonify, request

from people import everyone
from text import Notification

app = Flask(__name__)


@app.post("/notify")
def notify():
    body = request.get_json()
    notification = Notification(body["text"], "team")
    return jsonify([notification.for_receiver(person) for person in everyone()])
