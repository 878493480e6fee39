# vulnerable: a name that is no UUID is used as it came
import uuid

from flask import Flask, abort, send_file

app = Flask(__name__)


def checked(number):
    try:
        return str(uuid.UUID(number))
    except ValueError:
        return number


@app.route("/invoice/<path:number>")
def invoice(number):
    number = checked(number)
    return send_file("/srv/invoices/" + number + ".pdf")  # want: path-traversal
