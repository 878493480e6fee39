from finder import UserFinder
from flask import Flask, jsonify, request

app = Flask(__name__)


@app.post("/exists")
def exists():
    body = request.get_json()
    return jsonify(found=UserFinder().by_login(body["login"], active=True) is not None)
