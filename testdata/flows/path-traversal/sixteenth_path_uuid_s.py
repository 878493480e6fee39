# safe: only what UUID accepted is used
import uuid

from flask import Flask, abort, send_file

app = Flask(__name__)


def checked(number):
    try:
        return str(uuid.UUID(number))
    except ValueError:
        abort(404)


@app.route("/invoice/<path:number>")
def invoice(number):
    number = checked(number)
    return send_file("/srv/invoices/" + number + ".pdf")  # ok: path-traversal
