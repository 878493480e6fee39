# vulnerable: the copy of the record has the parameter
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
    ticket = Ticket(title="1 + 1")
    ticket = dataclasses.replace(ticket, title=param)
    baz = ticket.title
    console = code.InteractiveInterpreter()
    console.runsource(baz)  # want: code-injection
    return "run"
