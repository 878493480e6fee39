# vulnerable: the arm that is always taken names SHA-1
import hashlib
from flask.views import MethodView
from flask import Flask, request

app = Flask(__name__)


class BoatsView(MethodView):
    def get(self):
        asked = request.cookies.to_dict().get("topic", "")
        match "legacy-store"[:6]:
            case "legacy":
                name = "sha1"
            case _:
                name = "blake2b"
        return hashlib.new(name, asked.encode()).hexdigest()  # want: weak-hash


app.add_url_rule("/boats", view_func=BoatsView.as_view("boats"))
