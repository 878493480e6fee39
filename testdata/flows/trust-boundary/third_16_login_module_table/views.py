from flask import Flask, request

from .login import Login

app = Flask(__name__)


@app.post("/enter")
def enter():
    Login(request.get_json()["role"]).store()
    return "", 204
