# vulnerable: the option with the cookie's value is the target
import configparser

from flask import Flask, redirect, request

app = Flask(__name__)


@app.get("/go")
def go():
    settings = configparser.RawConfigParser()
    settings.add_section("go")
    settings.set("go", "asked", request.cookies.get("back", "/"))
    settings.set("go", "usual", "/")
    return redirect(settings.get("go", "asked"))  # want: open-redirect
