from flask import Flask, request

from .patterns import is_domain

app = Flask(__name__)


@app.get("/domain/<name>")
def domain(name):
    return {"valid": is_domain(name), "agent": request.user_agent.string}
