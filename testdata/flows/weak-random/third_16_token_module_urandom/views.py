from flask import Flask, request

from .store import keep
from .tokens import new_session_token

app = Flask(__name__)


@app.post("/login")
def login():
    token = new_session_token()
    keep(request.get_json()["user"], session_token=token)
    return {"token": token}
