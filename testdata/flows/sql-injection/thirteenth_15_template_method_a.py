# vulnerable: the hook of the subclass returns its argument
import sqlite3

from flask import Flask, request

app = Flask(__name__)


class Step:
    def run(self, text):
        return "run:" + self.hook(text)

    def hook(self, text):
        raise NotImplementedError


class Keep(Step):
    def hook(self, text):
        return text


class Drop(Step):
    def hook(self, text):
        return "dropped"


def prepare(supplied):
    chosen = Keep().run(supplied)
    return chosen


@app.route("/case084", methods=["POST"])
def handle():
    supplied = request.form.get("vector")
    if not supplied:
        supplied = ""
    chosen = prepare(supplied)
    cursor = sqlite3.connect("shop.db").cursor()
    cursor.execute("DELETE FROM cart WHERE owner = '" + chosen + "'")  # want: sql-injection
    return "gone"
