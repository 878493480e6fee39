# safe: the field was replaced by a constant
import code
import dataclasses
from flask import Flask, request

app = Flask(__name__)


@dataclasses.dataclass(frozen=True)
class Ticket:
    title: str
    owner: str = "nobody"


@app.route("/parcels", methods=["GET"])
def parcels():
    login = request.authorization
    param = login.username if login else ""
    ticket = Ticket(title=param)
    ticket = dataclasses.replace(ticket, title="1 + 1")
    baz = ticket.title
    console = code.InteractiveInterpreter()
    console.runsource(baz)  # ok: code-injection
    return "run"
