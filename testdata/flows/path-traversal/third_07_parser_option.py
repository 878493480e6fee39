# vulnerable: the option with the cookie's value is opened
import configparser

from flask import Flask, request

app = Flask(__name__)


@app.get("/theme")
def theme():
    settings = configparser.RawConfigParser()
    settings.add_section("theme")
    settings.set("theme", "asked", request.cookies.get("theme", "light.css"))
    settings.set("theme", "usual", "light.css")
    with open("/srv/themes/" + settings.get("theme", "asked")) as css:  # want: path-traversal
        return css.read()
