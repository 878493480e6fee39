# vulnerable: the option with the form's value is sent
import configparser

from flask import Flask, request

app = Flask(__name__)


@app.post("/title")
def title():
    page = configparser.RawConfigParser()
    page.add_section("page")
    page.set("page", "asked", request.form["title"])
    page.set("page", "usual", "Welcome")
    return "<h1>" + page.get("page", "asked") + "</h1>"  # want: xss
