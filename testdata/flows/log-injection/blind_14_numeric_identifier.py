# safe: the identifier is an int of the route converter
import logging

from flask import Flask

app = Flask(__name__)

log = logging.getLogger("items")


@app.route("/items/<int:number>")
def item(number):
    log.info("item %s opened", number)  # ok: log-injection
    return {"number": number}
