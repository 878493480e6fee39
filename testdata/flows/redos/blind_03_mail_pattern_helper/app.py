from patterns import is_mail
from flask import Flask, jsonify, request

app = Flask(__name__)


@app.post("/subscribe")
def subscribe():
    data = request.get_json()
    return jsonify(accepted=is_mail(data["mail"]))
