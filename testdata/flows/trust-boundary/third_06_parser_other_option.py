# safe: the option with the constant is stored
import configparser

from flask import Flask, request, session

app = Flask(__name__)


@app.post("/enter")
def enter():
    settings = configparser.RawConfigParser()
    settings.add_section("enter")
    settings.set("enter", "asked", request.cookies.get("role", "guest"))
    settings.set("enter", "usual", "guest")
    session["role"] = settings.get("enter", "usual")  # ok: trust-boundary
    return "", 204
