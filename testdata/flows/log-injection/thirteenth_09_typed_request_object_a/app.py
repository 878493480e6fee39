# vulnerable: the service reads the field of the request object
import logging
from urllib.parse import unquote

from flask import Flask, request

from service import Command, Service

app = Flask(__name__)
LOG = logging.getLogger(__name__)


@app.route("/case064")
def page():
    supplied = unquote(request.full_path.partition("?")[2])
    service = Service([])
    outcome = service.text_of(Command(text=supplied))

    LOG.warning(f"odd value {outcome}")  # want: log-injection
    return "noted"
