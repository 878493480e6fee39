from flask import Flask, request

from .agent import reply_to
from .runner import run

app = Flask(__name__)


@app.post("/agent")
def agent():
    return {"result": repr(run(reply_to(request.get_json()["goal"])))}
