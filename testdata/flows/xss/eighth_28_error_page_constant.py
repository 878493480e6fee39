# safe: the exception's text is constant
from flask import Flask, request

app = Flask(__name__)


class NoSuchCity(LookupError):
    pass


CITIES = {"bern": 134000, "basel": 178000}


def population(city):
    try:
        return CITIES[city]
    except KeyError:
        raise NoSuchCity("no such city")


@app.route("/population")
def show():
    try:
        return str(population(request.args.get("city", "bern")))
    except NoSuchCity as error:
        return "<b>" + str(error) + "</b>", 404  # ok: xss
