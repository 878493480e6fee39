# safe: the inner object was exchanged
from flask import Flask, redirect, request

app = Flask(__name__)


class Engine:
    def __init__(self, fuel):
        self.fuel = fuel


class Car:
    def __init__(self, engine):
        self.engine = engine
        self.spare = Engine("air")


@app.route("/entry", methods=["POST"])
def entry():
    param = request.data.decode("utf-8", "replace")
    car = Car(Engine(param))
    car.engine = car.spare
    bar = car.engine.fuel
    return redirect(bar, code=303)  # ok: open-redirect
