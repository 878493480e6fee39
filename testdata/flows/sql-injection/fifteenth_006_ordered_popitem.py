# vulnerable: the last item is the text after the move
from collections import OrderedDict
from urllib.parse import parse_qs

from flask import Flask, request
from sqlalchemy import create_engine, text

app = Flask(__name__)

engine = create_engine("sqlite:///people.db")


@app.route("/check")
def pull():
    fields = parse_qs(request.query_string.decode())
    param = fields.get("zone", [""])[0]
    shelf = OrderedDict(text=param, mark="mark")
    shelf.move_to_end("text")
    key, bar = shelf.popitem(last=True)
    with engine.connect() as link:
        found = link.execute(text(f"SELECT name FROM people WHERE city = '{bar}'")).all()  # want: sql-injection
    return {"found": len(found)}
