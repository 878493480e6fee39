from service import ProfileService
from flask import Flask, jsonify, request

app = Flask(__name__)


class Profile:
    def __init__(self):
        self.name = ""
        self.verified = False


service = ProfileService({1: Profile()})


@app.patch("/profile")
def patch():
    profile = service.change(1, request.get_json())
    return jsonify(name=profile.name)
